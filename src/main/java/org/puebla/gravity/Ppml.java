package org.puebla.gravity;

import java.util.Arrays;
import java.util.function.Function;
import org.puebla.model.PueblaException;

/**
 * Poisson pseudo-maximum likelihood (Santos Silva and Tenreyro 2006) with absorbed fixed effects:
 * weighted least squares again and again, each within the effects (Correia, Guimarães and Zylkin
 * 2020).
 *
 * <p>Rows are separated when a combination of terms and effects is above nought on them and nought
 * wherever the outcome is not: the likelihood rises for ever along it, and its estimate would be
 * where the search stops (Correia, Guimarães and Zylkin 2019). The search itself finds them. Once
 * all other rows stand still, each further step lowers the predictor of separated rows by one or
 * more; that step is such a combination, and is looked at as a proof before rows are left out.
 */
public final class Ppml {

  private Ppml() {}

  /**
   * Fits a model.
   *
   * @throws PueblaException when the outcome is nought everywhere, nothing is left to fit, errors
   *     are clustered and there is one cluster only, or the search does not converge, with its
   *     trace
   */
  public static GravityFit fit(Panel given, GravitySpec spec) {
    return fit(given, spec, Ppml::halfway);
  }

  /**
   * The same, wherever the rows are.
   *
   * @param <P> what says the linear predictor of every row
   */
  public static <P> GravityResult fit(ModelRows<P> rows, GravitySpec spec) {
    return new Fitting<>(rows, spec).found().result();
  }

  /** Fits some of the rows of a fit, beginning where that ended. */
  static GravityFit refit(GravityFit whole, int[] kept, GravitySpec spec) {
    int[] rows = whole.panel().rows();
    double[] byRow = new double[1 + Arrays.stream(rows).max().orElse(0)];
    for (int place = 0; place < rows.length; place++) {
      byRow[rows[place]] = whole.fitted()[place];
    }
    return fit(
        whole.panel().only(kept),
        spec,
        panel -> Arrays.stream(panel.rows()).mapToDouble(row -> byRow[row]).toArray());
  }

  /** Between each outcome and the mean of all. */
  private static double[] halfway(Panel panel) {
    double mean = Arrays.stream(panel.outcome()).average().orElse(0);
    return Arrays.stream(panel.outcome()).map(count -> (count + mean) / 2).toArray();
  }

  private static GravityFit fit(Panel given, GravitySpec spec, Function<Panel, double[]> start) {
    HeldRows rows = new HeldRows(given, start);
    Fitting.Found<HeldPredictor> found = new Fitting<>(rows, spec).found();
    GravityFit fit =
        new GravityFit(found.result(), rows.left(found.result()), found.at().expected());
    return spec.correctedEffects()
        .map(effects -> ThreeWayBias.corrected(fit, effects, spec.correction()))
        .orElse(fit);
  }
}
