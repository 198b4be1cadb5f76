package org.puebla.normalise.row;

import org.puebla.source.declaration.SourceDeclaration;
import org.puebla.table.TableSchema;
import org.puebla.table.Tables;

/** The promised table that a declaration fills. */
public final class SourceTable {

  private SourceTable() {}

  public static TableSchema of(SourceDeclaration declaration) {
    return switch (declaration.table()) {
      case FLOWS -> Tables.FLOWS;
      case STOCKS -> Tables.STOCKS;
      case POPULATION -> Tables.POPULATION;
      case DRIVERS -> Tables.DRIVERS;
    };
  }
}
