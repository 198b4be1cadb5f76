package org.puebla.causes;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.puebla.indicator.counts.cause.CauseSeries;
import org.puebla.indicator.counts.figure.Figure;
import org.puebla.matrix.Bounded;

/** Reads the series of a covariate for one corridor, lagged, compared and transformed. */
final class CovariateReader {

  private final CauseSeries causes;
  private final Covariate covariate;

  CovariateReader(CauseSeries causes, Covariate covariate) {
    this.causes = causes;
    this.covariate = covariate;
  }

  /** By year of the moves; years without a figure are not there. */
  Map<Integer, Bounded> of(String origin, String destination, Collection<Integer> years) {
    String driver = covariate.driver();
    NavigableMap<Integer, Figure> here = causes.of(driver, origin);
    NavigableMap<Integer, Figure> there = causes.of(driver, destination);
    NavigableMap<Integer, Figure> between = causes.between(driver, origin, destination);
    Map<Integer, Bounded> read = new HashMap<>();
    for (int year : years) {
      int then = year - covariate.years();
      Bounded figure =
          switch (covariate.as()) {
            case ORIGIN -> known(here.get(then));
            case DESTINATION -> known(there.get(then));
            case RATIO -> ratio(known(there.get(then)), known(here.get(then)));
            case DIFFERENCE -> difference(known(there.get(then)), known(here.get(then)));
            case CORRIDOR -> standing(between, then);
          };
      Bounded changed = changed(figure);
      if (changed.isKnown()) {
        read.put(year, changed);
      }
    }
    return read;
  }

  /** What was given once, as a distance is, stands for all years. */
  private static Bounded standing(NavigableMap<Integer, Figure> years, int year) {
    return years.size() == 1 ? years.firstEntry().getValue().amount() : known(years.get(year));
  }

  private static Bounded known(@Nullable Figure figure) {
    return figure == null ? Bounded.unknown() : figure.amount();
  }

  private static Bounded ratio(Bounded above, Bounded below) {
    return above.isKnown() && below.isKnown() && below.value() > 0
        ? Figure.enclosing(
            above.value() / below.value(),
            above.low() / below.high(),
            below.low() > 0 ? above.high() / below.low() : Double.POSITIVE_INFINITY)
        : Bounded.unknown();
  }

  private static Bounded difference(Bounded one, Bounded other) {
    return one.isKnown() && other.isKnown()
        ? new Bounded(
            one.value() - other.value(), one.low() - other.high(), one.high() - other.low())
        : Bounded.unknown();
  }

  private Bounded changed(Bounded figure) {
    return switch (covariate.change()) {
      case NONE -> figure;
      case LOG -> changed(figure, 0, Math::log);
      case LOG1P -> changed(figure, -1, Math::log1p);
    };
  }

  /** Of what is not above the least there is no logarithm. */
  private static Bounded changed(Bounded figure, double least, DoubleUnaryOperator change) {
    return figure.value() > least
        ? new Bounded(
            change.applyAsDouble(figure.value()),
            figure.low() > least ? change.applyAsDouble(figure.low()) : Double.NEGATIVE_INFINITY,
            change.applyAsDouble(figure.high()))
        : Bounded.unknown();
  }
}
