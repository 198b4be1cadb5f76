package org.puebla.cli.answer;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.puebla.indicator.Indicator;
import org.puebla.indicator.run.Indicators;
import org.puebla.table.TableSchema;

/** Explains indicators and names the page that says more. */
public final class IndicatorGlossary implements Glossary {

  private final Locale locale;

  public IndicatorGlossary(Locale locale) {
    this.locale = locale;
  }

  @Override
  public Stream<Map<String, Object>> cards(String id) {
    return Indicators.find(id).stream().map(this::card);
  }

  @Override
  public Stream<String> names() {
    return Indicators.all().stream().map(indicator -> indicator.id().text());
  }

  /** The code in {@code unit_measure}; what the source counts where that is the unit. */
  static String unit(Indicator indicator) {
    return indicator.unit().code().orElse("stat_unit");
  }

  private Map<String, Object> card(Indicator indicator) {
    return Glossary.card(
        "indicator", indicator.id().text(),
        "title", indicator.title(locale),
        "unit", unit(indicator),
        "formula", indicator.formula(),
        "inputs", indicator.inputs().stream().map(TableSchema::name).toList(),
        "page", "docs/indicators/" + indicator.id() + ".md");
  }
}
