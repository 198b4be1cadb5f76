package org.puebla.source.declaration;

import org.puebla.model.Coded;

/** The promised table that a source fills. */
public enum TableName implements Coded {
  FLOWS("flows"),
  STOCKS("stocks"),
  POPULATION("population"),
  DRIVERS("drivers");

  private final String code;

  TableName(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
