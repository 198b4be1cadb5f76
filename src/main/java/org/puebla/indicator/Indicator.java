package org.puebla.indicator;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.puebla.table.TableSchema;

/**
 * A formula with a name: what it reads, in what it is expressed, and how its rows follow.
 *
 * <p>Each has a page {@code docs/indicators/<id>.md} and a test that is the page's worked example.
 */
public interface Indicator {

  IndicatorId id();

  /** Raised when the same inputs give other figures than before. */
  int version();

  /** The promised tables it reads. */
  List<TableSchema> inputs();

  Unit unit();

  /**
   * Its rows of the {@code indicators} table, in no order, computed when they are read.
   *
   * @param tables the inputs and the frames shared by all indicators
   */
  TableRows compute(IndicatorTables tables);

  /** What it says, in a few words; English where a language has none. */
  default String title(Locale locale) {
    return ResourceBundle.getBundle(
            "org.puebla.indicator.titles",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
        .getString(id().text());
  }

  /** What the column {@code formula} holds, for instance {@code inflow/1}. */
  default String formula() {
    return id() + "/" + version();
  }
}
