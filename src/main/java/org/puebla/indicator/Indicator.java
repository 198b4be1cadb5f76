package org.puebla.indicator;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.puebla.model.Bundles;
import org.puebla.model.Measure;
import org.puebla.table.TableSchema;

/**
 * A formula with a name: what it reads, in what it is expressed, and how its figures follow.
 *
 * <p>Each has a page {@code docs/indicators/<id>.md} and a test that is the page's worked example.
 */
public abstract sealed class Indicator permits OfTable, OfSeries, OfPeople, OfCauses, Across {

  private final Definition definition;

  Indicator(Definition definition) {
    this.definition = definition;
  }

  public final IndicatorId id() {
    return definition.id();
  }

  /** Raised when the same inputs give other figures than before. */
  public final int version() {
    return definition.version();
  }

  /** The promised tables it reads. */
  public final List<TableSchema> inputs() {
    return definition.inputs();
  }

  public final Unit unit() {
    return definition.unit();
  }

  /** What the column {@code formula} holds, for instance {@code inflow/1}. */
  public final String formula() {
    return definition.formula();
  }

  /** What it says, in a few words; English where a language has none. */
  public final String title(Locale locale) {
    return Bundles.in("org.puebla.indicator.titles", locale).getString(id().text());
  }

  /** The measures whose series it reads. */
  public final Set<Measure> measures() {
    return definition.measures();
  }

  /** Codes of the series of causes that it reads. */
  public final Set<String> drivers() {
    return definition.drivers();
  }

  public final Definition definition() {
    return definition;
  }
}
