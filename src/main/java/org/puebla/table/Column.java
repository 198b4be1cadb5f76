package org.puebla.table;

import java.util.Optional;

/**
 * One column of a promised table.
 *
 * @param name lower snake case, at most 32 characters; in upper case its SDMX component id
 * @param type what it holds
 * @param role whether it belongs to the table's key
 * @param variety how its values repeat, which decides how they are kept in memory and on disk
 * @param codelist the code list its values come from, empty for free values
 */
public record Column(
    String name, ColumnType type, Role role, Variety variety, Optional<String> codelist) {

  /** The part a column plays in its table. */
  public enum Role {
    /** Identifies the row, together with the table's other key columns. */
    KEY,
    /** Says something of the row. */
    ATTRIBUTE
  }

  /** How often the values of a column repeat. */
  public enum Variety {
    /** Few distinct values, many times each. */
    CODED,
    /** Mostly distinct values. */
    FREE
  }

  public Column {
    if (!name.matches("[a-z][a-z0-9_]{0,31}")) {
      throw new IllegalArgumentException("not a portable column name: " + name);
    }
  }

  static Column key(String name) {
    return new Column(name, ColumnType.TEXT, Role.KEY, Variety.CODED, Optional.empty());
  }

  static Column key(String name, String codelist) {
    return new Column(name, ColumnType.TEXT, Role.KEY, Variety.CODED, Optional.of(codelist));
  }

  static Column coded(String name) {
    return new Column(name, ColumnType.TEXT, Role.ATTRIBUTE, Variety.CODED, Optional.empty());
  }

  static Column coded(String name, String codelist) {
    return new Column(name, ColumnType.TEXT, Role.ATTRIBUTE, Variety.CODED, Optional.of(codelist));
  }

  static Column free(String name) {
    return new Column(name, ColumnType.TEXT, Role.ATTRIBUTE, Variety.FREE, Optional.empty());
  }

  static Column number(String name) {
    return new Column(name, ColumnType.NUMBER, Role.ATTRIBUTE, Variety.FREE, Optional.empty());
  }

  static Column count(String name) {
    return new Column(name, ColumnType.COUNT, Role.ATTRIBUTE, Variety.FREE, Optional.empty());
  }

  static Column date(String name) {
    return new Column(name, ColumnType.DATE, Role.ATTRIBUTE, Variety.CODED, Optional.empty());
  }

  static Column truth(String name) {
    return new Column(name, ColumnType.TRUTH, Role.ATTRIBUTE, Variety.CODED, Optional.empty());
  }

  public boolean isKey() {
    return role == Role.KEY;
  }
}
