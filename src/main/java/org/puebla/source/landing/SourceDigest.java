package org.puebla.source.landing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.puebla.model.ExitCode;
import org.puebla.model.Place;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;
import org.puebla.model.Sha256;
import org.puebla.source.declaration.DeclarationFiles;
import org.puebla.source.declaration.SourceDeclaration;

/**
 * The identity of everything an edition is made from: while it is the same, so are the tables, and
 * nothing need be read again.
 */
public final class SourceDigest {

  private SourceDigest() {}

  /**
   * SHA-256 over the declaration's bytes, the spelling lists that it names, the landed files and
   * the program.
   *
   * @param jobs the folder that holds {@code sources} and {@code lookups}
   * @param program the identity of the running program, in which the built-in lists are
   */
  public static String of(
      SourceDeclaration declaration, Path jobs, List<LandedFile> files, String program) {
    StringBuilder identity = new StringBuilder();
    identity.append("program ").append(program).append('\n');
    Path declared = DeclarationFiles.of(jobs, declaration);
    identity.append("declaration ").append(digest(declared)).append('\n');
    for (String lookup : lookups(declaration)) {
      Path list = jobs.resolve("lookups").resolve(lookup + ".csv");
      if (Files.exists(list)) {
        identity.append("lookup ").append(lookup).append(' ').append(digest(list)).append('\n');
      }
    }
    files.stream()
        .sorted(Comparator.comparing(LandedFile::name))
        .forEach(
            file ->
                identity
                    .append("file ")
                    .append(file.sha256())
                    .append(' ')
                    .append(file.name())
                    .append('\n'));
    return Sha256.of(identity.toString());
  }

  private static TreeSet<String> lookups(SourceDeclaration declaration) {
    TreeSet<String> names = new TreeSet<>();
    declaration.columns().values().forEach(rule -> names.addAll(rule.lookup()));
    return names;
  }

  private static String digest(Path file) {
    try {
      return Sha256.of(Files.newInputStream(file));
    } catch (IOException e) {
      Problem problem =
          Problem.at(
              Place.of(file.toString()), "source.unreachable", String.valueOf(e.getMessage()));
      throw new PueblaException(ExitCode.INPUT_MISSING, List.of(problem), e);
    }
  }
}
