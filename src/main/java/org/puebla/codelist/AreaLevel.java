package org.puebla.codelist;

import org.puebla.model.Coded;

/** What kind of place an area code stands for; only some kinds may be added up. */
public enum AreaLevel implements Coded {
  /** A state. */
  COUNTRY("country"),
  /** A territory with a code of its own, counted apart from the state it belongs to. */
  TERRITORY("territory"),
  /** A state or territory that is no more, or a code that was withdrawn. */
  HISTORIC("historic"),
  /** A group of areas; adding it to its members counts people twice. */
  AGGREGATE("aggregate"),
  /** Nobody knows which. */
  UNKNOWN("unknown"),
  /** Known, and none of the areas of the list. */
  OTHER("other");

  private final String code;

  AreaLevel(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Whether people are counted here and not in the sum of other areas. */
  public boolean isPlace() {
    return this == COUNTRY || this == TERRITORY || this == HISTORIC;
  }
}
