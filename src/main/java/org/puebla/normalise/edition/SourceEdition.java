package org.puebla.normalise.edition;

import java.util.List;
import org.puebla.normalise.row.SpellingLists;
import org.puebla.source.declaration.SourceDeclaration;

/**
 * One edition of a source as landed, with what is needed to read it on any machine.
 *
 * @param declarationText the YAML that {@code declaration} was read from
 * @param reading the name of what will be made of it, under which nothing else is kept
 * @param files the landed files, in the order of their names
 */
public record SourceEdition(
    SourceDeclaration declaration,
    String declarationText,
    SpellingLists spellings,
    String edition,
    String reading,
    List<File> files) {

  /**
   * A landed file.
   *
   * @param name its name as landed
   * @param object its name in the data root
   * @param shownName its name as a user would type it
   * @param bytes its size
   */
  public record File(String name, String object, String shownName, String sha256, long bytes) {}

  public SourceEdition {
    files = List.copyOf(files);
  }

  String source() {
    return declaration.source();
  }
}
