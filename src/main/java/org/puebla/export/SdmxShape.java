package org.puebla.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.puebla.model.ExitCode;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;
import org.puebla.table.Column;
import org.puebla.table.ColumnType;
import org.puebla.table.TableSchema;

/**
 * A promised table as SDMX 3.0 sees it: key columns are dimensions, numbers measures, everything
 * else is an attribute of the observation.
 *
 * @param components dimensions, then measures, then attributes, in the order of the table; the time
 *     dimension last of the dimensions
 */
record SdmxShape(TableSchema table, List<Component> components) {

  static final String AGENCY = "PUEBLA";

  /** Of the promised tables as they are; a column more is a new minor version. */
  static final String VERSION = "1.0.0";

  /** The part that a component plays in a data structure. */
  enum Kind {
    DIMENSION,
    TIME_DIMENSION,
    MEASURE,
    ATTRIBUTE
  }

  /**
   * One component.
   *
   * @param id the name of its column in upper case
   * @param at where its column stands in the table
   */
  record Component(String id, Kind kind, Column column, int at) {}

  /**
   * @throws PueblaException INVALID when the table has no key
   */
  static SdmxShape of(TableSchema table) {
    if (table.keyPositions().length == 0) {
      throw new PueblaException(ExitCode.INVALID, Problem.of("export.no-key", table.name()));
    }
    List<Component> components = new ArrayList<>();
    for (int at = 0; at < table.columns().size(); at++) {
      Column column = table.columns().get(at);
      components.add(new Component(id(column), kind(column), column, at));
    }
    components.sort(Comparator.comparing(Component::kind));
    return new SdmxShape(table, List.copyOf(components));
  }

  Stream<Component> of(Kind kind) {
    return components.stream().filter(component -> component.kind() == kind);
  }

  String id() {
    return table.name().toUpperCase(Locale.ROOT);
  }

  /** As SDMX-CSV names a structure: {@code PUEBLA:FLOWS(1.0.0)}. */
  String reference() {
    return AGENCY + ":" + id() + "(" + VERSION + ")";
  }

  /** SDMX-CSV 2.0 keeps {@code SERIES_KEY} for a column of its own. */
  private static String id(Column column) {
    return column.name().equals("series_key")
        ? "PUEBLA_SERIES_KEY"
        : column.name().toUpperCase(Locale.ROOT);
  }

  private static Kind kind(Column column) {
    if (column.isKey()) {
      return column.name().equals("time_period") ? Kind.TIME_DIMENSION : Kind.DIMENSION;
    }
    return column.type() == ColumnType.NUMBER ? Kind.MEASURE : Kind.ATTRIBUTE;
  }
}
