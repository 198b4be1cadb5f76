package org.puebla.model;

/**
 * A closed vocabulary of the promised tables, whose constants carry the code written in the column.
 */
public interface Coded {

  /** The code as it stands in a table, for instance {@code IMM} or {@code _T}. */
  String code();
}
