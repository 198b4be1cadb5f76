package org.puebla.source.rule;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.List;
import org.puebla.source.declaration.DeclarationFiles;
import org.puebla.source.declaration.SourceDeclaration;

/** The id, the file name and the folder say the same. */
final class IdRule implements DeclarationRule {

  @Override
  public void check(Review review) {
    SourceDeclaration declaration = review.declaration();
    String id = declaration.source();
    String folder = DeclarationFiles.folder(declaration.publisher());
    List<String> here = List.of("source");
    if (!id.matches("[a-z]{3}(-[a-z0-9]+)+")) {
      review.problem(here, "source.not-an-id", id);
    } else if (!id.startsWith(folder + "-")) {
      review.problem(here, "source.id-of-another-country", id, folder);
    }
    String expectedName = id + DeclarationFiles.ENDING;
    String name = String.valueOf(review.file().getFileName());
    if (!name.equals(expectedName)) {
      review.problem(here, "source.file-name", name, expectedName);
    }
    Path above = requireNonNull(review.file().toAbsolutePath().getParent());
    String parent = String.valueOf(above.getFileName());
    if (!parent.equals(folder)) {
      review.problem(here, "source.folder", parent, folder);
    }
  }
}
