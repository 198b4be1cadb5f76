package org.puebla.gravity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.puebla.model.ExitCode;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;

/**
 * What a gravity model explains, and by what.
 *
 * @param outcome column of counts
 * @param covariates columns of numbers
 * @param fixedEffects each a column or a combination of columns; none for a constant
 * @param cluster one or two columns or combinations whose rows may hang together; or {@code robust}
 *     or {@code iid} alone; robust when absent
 * @param weights column of weights
 * @param offset column that is added to the linear predictor as it is
 * @param smallSample factor on the covariance, that of {@code fixest} when absent
 * @param biasCorrection of estimates and their covariance, none when absent; only where effects are
 *     those of origins in time, destinations in time and pairs, and errors clustered by the pair
 */
public record GravitySpec(
    String outcome,
    List<String> covariates,
    List<List<String>> fixedEffects,
    List<List<String>> cluster,
    Optional<String> weights,
    Optional<String> offset,
    Optional<SmallSample> smallSample,
    Optional<BiasCorrection> biasCorrection) {

  /** Corrections for few clusters and many parameters. */
  public enum SmallSample {
    /** G/(G − 1) · (n − 1)/(n − K), effects nested in clusters not counted in K. */
    FIXEST,
    /** None. */
    NONE
  }

  /** Corrections for effects that are estimated from few rows each. */
  public enum BiasCorrection {
    /** That of three-way effects (Weidner and Zylkin 2021). */
    WEIDNER_ZYLKIN,
    /** None. */
    NONE
  }

  /** How standard errors are made. */
  public enum Errors {
    /** From scores added up within clusters. */
    CLUSTERED,
    /** From the scores of rows. */
    ROBUST,
    /** From the curvature alone. */
    IID
  }

  /** The constant of a model without fixed effects. */
  public static final String INTERCEPT = "(Intercept)";

  private static final int MOST_CLUSTERS = 2;

  public GravitySpec {
    if (covariates.isEmpty()) {
      throw new IllegalArgumentException("no covariates");
    }
    if (new HashSet<>(covariates).size() < covariates.size()) {
      throw new IllegalArgumentException("a covariate stands twice");
    }
    if (new HashSet<>(fixedEffects).size() < fixedEffects.size()) {
      throw new IllegalArgumentException("a fixed effect stands twice");
    }
    requireColumns(fixedEffects);
    requireColumns(cluster);
    if (covariates.contains(outcome)) {
      throw new IllegalArgumentException("the outcome " + outcome + " explains itself");
    }
    if (cluster.size() > MOST_CLUSTERS) {
      throw new IllegalArgumentException("clusters go one or two ways");
    }
    if (biasCorrection.filter(BiasCorrection.WEIDNER_ZYLKIN::equals).isPresent()
        && ThreeWay.of(fixedEffects, cluster).isEmpty()) {
      throw new PueblaException(
          ExitCode.INVALID,
          List.of(
              Problem.of("gravity.not-three-way", fixedEffects.toString(), cluster.toString())));
    }
  }

  /** How standard errors are asked for. */
  public Errors errors() {
    if (cluster.isEmpty() || cluster.equals(List.of(List.of("robust")))) {
      return Errors.ROBUST;
    }
    return cluster.equals(List.of(List.of("iid"))) ? Errors.IID : Errors.CLUSTERED;
  }

  /** The factor asked for, or that of {@code fixest}. */
  public SmallSample correction() {
    return smallSample.orElse(SmallSample.FIXEST);
  }

  /**
   * Whether effects are those of origins in each period, of destinations in each period and of
   * pairs, and errors are clustered by pair.
   */
  public static boolean isThreeWay(List<List<String>> fixedEffects, List<List<String>> cluster) {
    return ThreeWay.of(fixedEffects, cluster).isPresent();
  }

  /** Which effects are which, where their bias is to be corrected. */
  Optional<ThreeWay> correctedEffects() {
    return biasCorrection
        .filter(BiasCorrection.WEIDNER_ZYLKIN::equals)
        .flatMap(asked -> ThreeWay.of(fixedEffects, cluster));
  }

  /** Whether estimates are to be corrected for their bias. */
  public boolean correctsBias() {
    return correctedEffects().isPresent();
  }

  private static void requireColumns(List<List<String>> combinations) {
    for (List<String> columns : combinations) {
      if (columns.isEmpty()) {
        throw new IllegalArgumentException("a combination of no columns");
      }
      if (new HashSet<>(columns).size() < columns.size()) {
        throw new IllegalArgumentException("a column stands twice in " + columns);
      }
    }
  }

  /** The columns or combinations to cluster by; none for other errors. */
  public List<List<String>> clusters() {
    return errors() == Errors.CLUSTERED ? cluster : List.of();
  }

  /** The terms of the model: its covariates, after a constant where there are no effects. */
  public List<String> terms() {
    List<String> terms = new ArrayList<>(covariates);
    if (fixedEffects.isEmpty()) {
      terms.add(0, INTERCEPT);
    }
    return List.copyOf(terms);
  }

  /** Columns that must hold numbers, outcome first. */
  public List<String> numbers() {
    Set<String> numbers = new LinkedHashSet<>();
    numbers.add(outcome);
    numbers.addAll(covariates);
    weights.ifPresent(numbers::add);
    offset.ifPresent(numbers::add);
    return List.copyOf(numbers);
  }

  /** Columns whose values are names. */
  public List<String> names() {
    Set<String> names = new LinkedHashSet<>();
    fixedEffects.forEach(names::addAll);
    clusters().forEach(names::addAll);
    return List.copyOf(names);
  }
}
