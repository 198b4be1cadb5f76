package org.puebla.study.figure;

import java.util.List;

/** A part of a chapter. */
public sealed interface Block {

  /** A paragraph of plain text. */
  record Text(String text) implements Block {}

  /** A smaller heading. */
  record Heading(String text) implements Block {}

  /** What would stand here if the release held it, and which source would bring it. */
  record Missing(String text) implements Block {}

  /** Single numbers that a reader should see first. */
  record KeyFigures(List<KeyFigure> figures) implements Block {}

  /**
   * One number.
   *
   * @param what is counted
   * @param number the number with its trace
   * @param change against the year before; empty when it cannot be said
   * @param source whose, in which edition
   */
  record KeyFigure(String what, GridCell number, String change, String source) {}

  /** A drawing with the numbers behind it. */
  record Drawn(StudyFigure figure) implements Block {}

  /**
   * A table that is not drawn.
   *
   * @param id names its files
   */
  record Listed(String id, String title, String source, Grid grid) implements Block {}
}
