package org.puebla.demography;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.exception.MathIllegalStateException;
import org.apache.commons.math3.fitting.leastsquares.LeastSquaresBuilder;
import org.apache.commons.math3.fitting.leastsquares.LeastSquaresOptimizer.Optimum;
import org.apache.commons.math3.fitting.leastsquares.LevenbergMarquardtOptimizer;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.linear.SingularMatrixException;
import org.apache.commons.math3.util.Pair;
import org.jspecify.annotations.Nullable;
import org.puebla.model.ExitCode;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;

/**
 * A model schedule fitted to observed rates by least squares (Levenberg and Marquardt), from
 * several starts; all parameters but the positions of the peaks are kept above nought.
 *
 * @param covariance of the logarithms of the parameters, of positions themselves, by the curvature
 *     at the optimum; NaN where it is flat
 * @param squares sum of squared residuals, in the squared unit of the rates
 * @param iterations of the best start
 */
public record ScheduleFit(
    ModelSchedule schedule, double[][] covariance, double squares, int iterations) {

  private static final int MOST_EVALUATIONS = 4000;
  private static final double STEP = 1e-6;
  private static final double[] PEAKS = {18, 21, 25, 30};

  /**
   * Fits a schedule.
   *
   * @param ages exact ages, for instance the middles of age groups
   * @param rates as many, at least nought, not all nought
   * @throws PueblaException when there are no more ages than parameters, a rate is no rate, or no
   *     start converges
   */
  public static ScheduleFit of(ScheduleForm form, double[] ages, double[] rates) {
    check(form, ages, rates);
    ScheduleFit best = null;
    for (double peak : PEAKS) {
      ScheduleFit fit = from(form, ages, rates, start(form, ages, rates, peak));
      if (fit != null && (best == null || fit.squares < best.squares)) {
        best = fit;
      }
    }
    if (best == null) {
      throw new PueblaException(
          ExitCode.DATA_FAILED,
          Problem.of("demography.not-converged", form.parameters().size(), ages.length));
    }
    return best;
  }

  /**
   * The standard error of a parameter, for large numbers of ages; NaN where it is open.
   *
   * @throws IllegalArgumentException when the form has no such parameter
   */
  public double standardError(String parameter) {
    double value = schedule.parameter(parameter);
    int at = schedule.form().parameters().indexOf(parameter);
    return Math.sqrt(covariance[at][at]) * (isPosition(schedule.form(), at) ? 1 : value);
  }

  /**
   * The standard error of the logarithm of a ratio of two parameters that are no positions.
   *
   * @throws IllegalArgumentException when the form has no such parameter
   */
  public double standardErrorOfLogRatio(String above, String below) {
    int one = schedule.form().parameters().indexOf(above);
    int other = schedule.form().parameters().indexOf(below);
    if (one < 0 || other < 0) {
      throw new IllegalArgumentException(schedule.form() + " lacks " + above + " or " + below);
    }
    return Math.sqrt(covariance[one][one] + covariance[other][other] - 2 * covariance[one][other]);
  }

  /**
   * Whether the rates settle a parameter: its standard error is less than itself. Of level rates,
   * for instance, any peak is as good as another.
   *
   * @throws IllegalArgumentException when the form has no such parameter
   */
  public boolean settles(String parameter) {
    return standardError(parameter) < Math.abs(schedule.parameter(parameter));
  }

  private static void check(ScheduleForm form, double[] ages, double[] rates) {
    List<Problem> problems = new ArrayList<>();
    if (ages.length <= form.parameters().size()) {
      problems.add(Problem.of("demography.too-few-ages", ages.length, form.parameters().size()));
    }
    for (int at = 0; at < rates.length; at++) {
      if (!Double.isFinite(rates[at]) || rates[at] < 0) {
        problems.add(Problem.of("demography.not-a-rate", ages[at], rates[at]));
      }
    }
    if (problems.isEmpty() && Arrays.stream(rates).sum() == 0) {
      problems.add(Problem.of("demography.nobody-moved"));
    }
    if (!problems.isEmpty()) {
      throw new PueblaException(ExitCode.DATA_FAILED, problems);
    }
  }

  private static double[] start(ScheduleForm form, double[] ages, double[] rates, double peak) {
    double highest = Arrays.stream(rates).max().orElse(1);
    double lowest = Math.max(Arrays.stream(rates).min().orElse(0), highest * 1e-4);
    double[] start = new double[form.parameters().size()];
    double[] common = {rates[0] / 2 + lowest, 0.1, 1.8 * highest, 0.1, peak, 0.4, lowest};
    System.arraycopy(common, 0, start, 0, common.length);
    if (form == ScheduleForm.NINE) {
      start[7] = lowest / 4;
      start[8] = 0.02;
    } else if (form != ScheduleForm.SEVEN) {
      start[7] = highest / 4;
      start[8] = 0.2;
      start[9] = 0.78 * ages[ages.length - 1];
      start[10] = 0.3;
    }
    if (form == ScheduleForm.THIRTEEN) {
      start[11] = lowest / 100;
      start[12] = 0.03;
    }
    return start;
  }

  private static @Nullable ScheduleFit from(
      ScheduleForm form, double[] ages, double[] rates, double[] start) {
    double[] inner = inner(form, start);
    try {
      Optimum optimum =
          new LevenbergMarquardtOptimizer()
              .optimize(
                  new LeastSquaresBuilder()
                      .start(inner)
                      .target(rates)
                      .model(point -> modelled(form, ages, point))
                      .maxEvaluations(MOST_EVALUATIONS)
                      .maxIterations(MOST_EVALUATIONS)
                      .build());
      double[] values = outer(form, optimum.getPoint().toArray());
      double squares = optimum.getCost() * optimum.getCost();
      return new ScheduleFit(
          new ModelSchedule(form, values),
          covariance(optimum, squares / (ages.length - values.length)),
          squares,
          optimum.getIterations());
    } catch (MathIllegalStateException notConverged) {
      return null;
    }
  }

  private static double[][] covariance(Optimum optimum, double variance) {
    try {
      return optimum.getCovariances(1e-14).scalarMultiply(variance).getData();
    } catch (SingularMatrixException flat) {
      int size = optimum.getPoint().getDimension();
      double[][] open = new double[size][size];
      Arrays.stream(open).forEach(row -> Arrays.fill(row, Double.NaN));
      return open;
    }
  }

  /** Rates and their derivatives by the inner parameters, by central differences. */
  private static Pair<RealVector, RealMatrix> modelled(
      ScheduleForm form, double[] ages, RealVector point) {
    double[] inner = point.toArray();
    double[] rates = rates(form, ages, inner);
    double[][] slopes = new double[ages.length][inner.length];
    for (int parameter = 0; parameter < inner.length; parameter++) {
      double step = STEP * Math.max(1, Math.abs(inner[parameter]));
      double[] above = inner.clone();
      double[] below = inner.clone();
      above[parameter] += step;
      below[parameter] -= step;
      double[] high = rates(form, ages, above);
      double[] low = rates(form, ages, below);
      for (int at = 0; at < ages.length; at++) {
        slopes[at][parameter] = (high[at] - low[at]) / (2 * step);
      }
    }
    return new Pair<>(new ArrayRealVector(rates, false), new Array2DRowRealMatrix(slopes, false));
  }

  private static double[] rates(ScheduleForm form, double[] ages, double[] inner) {
    ModelSchedule schedule = new ModelSchedule(form, outer(form, inner));
    return Arrays.stream(ages).map(schedule::rate).toArray();
  }

  private static double[] inner(ScheduleForm form, double[] values) {
    double[] inner = new double[values.length];
    for (int at = 0; at < inner.length; at++) {
      inner[at] = isPosition(form, at) ? values[at] : Math.log(Math.max(values[at], 1e-12));
    }
    return inner;
  }

  private static double[] outer(ScheduleForm form, double[] inner) {
    double[] values = new double[inner.length];
    for (int at = 0; at < values.length; at++) {
      values[at] = isPosition(form, at) ? inner[at] : Math.exp(inner[at]);
    }
    return values;
  }

  private static boolean isPosition(ScheduleForm form, int parameter) {
    return form.parameters().get(parameter).startsWith("mu");
  }
}
