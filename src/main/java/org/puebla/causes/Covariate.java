package org.puebla.causes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.puebla.model.Cause;
import org.puebla.model.Place;

/**
 * A series of the table {@code drivers} as a term.
 *
 * @param cause which it stands for
 * @param driver code of the series
 * @param lag years before the moves; none when absent
 */
public record Covariate(
    Place place,
    Cause cause,
    String driver,
    As as,
    Optional<Transform> transform,
    Optional<Integer> lag) {

  /** Whose figure a covariate is, in a row of the panel. */
  public enum As {
    ORIGIN,
    DESTINATION,
    /** That of the destination for one of the origin. */
    RATIO,
    /** That of the destination less that of the origin. */
    DIFFERENCE,
    CORRIDOR
  }

  /** What is done to a figure before it enters the model. */
  public enum Transform {
    NONE,
    LOG,
    /** The logarithm of one more, for figures that can be nought. */
    LOG1P
  }

  /** Everything that the covariate is, wherever in its file it stands. */
  String identity() {
    return List.of(cause, driver, as, change(), years()).toString();
  }

  /** In words: cause, series, whose, and what is done to it. */
  String words() {
    return String.join(
        " ",
        cause.code(),
        driver,
        as.name().toLowerCase(Locale.ROOT),
        change().name().toLowerCase(Locale.ROOT),
        "lag",
        String.valueOf(years()));
  }

  /** With another lag, where it has any. */
  Covariate lagged(int years) {
    return lag.isEmpty()
        ? this
        : new Covariate(place, cause, driver, as, transform, Optional.of(years));
  }

  /** A figure as it enters the model; NaN where there is no logarithm of it. */
  double transformed(double figure) {
    return switch (change()) {
      case NONE -> figure;
      case LOG -> figure > 0 ? Math.log(figure) : Double.NaN;
      case LOG1P -> figure > -1 ? Math.log1p(figure) : Double.NaN;
    };
  }

  int years() {
    return lag.orElse(0);
  }

  Transform change() {
    return transform.orElse(Transform.NONE);
  }
}
