package org.puebla.estimate.mirror;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.DoubleStream;

/**
 * One factor for each reporter that brings both reports of every corridor as near to each other as
 * can be: the minimum of &Sigma; w (&alpha;<sub>j</sub> I<sub>ij</sub> - &beta;<sub>i</sub>
 * E<sub>ij</sub>)&sup2; over all pairs of all periods (Poulain 1993; de Beer, Raymer, van der Erf
 * and van Wissen 2010).
 *
 * @param factors &alpha; of those who count arrivals and &beta; of those who count departures
 * @param components of reporters whose factors compare
 * @param unmatched reporters without a factor: no other side counted anybody where they did
 * @param before how far the reports are apart, over pairs whose reporters both have factors
 * @param after the same, each report times its factor
 */
public record Reconciliation(
    SortedMap<Reporter, Double> factors,
    List<Component> components,
    SortedSet<Reporter> unmatched,
    Asymmetry before,
    Asymmetry after) {

  public Reconciliation {
    factors = Collections.unmodifiableSortedMap(factors);
    components = List.copyOf(components);
    unmatched = Collections.unmodifiableSortedSet(unmatched);
  }

  /**
   * Finds the factors.
   *
   * @param flows of one basis, of as many periods as are to share their factors
   * @param trusted reporters whose factor is one; where a component has none of them, the mean of
   *     its factors, weighted by what each reported, is one
   */
  public static Reconciliation of(
      Collection<MirrorFlow> flows, Set<Reporter> trusted, Weighting weighting) {
    SortedSet<Reporter> unmatched = new TreeSet<>();
    for (MirrorFlow flow : flows) {
      if (!Double.isNaN(flow.inflow())) {
        unmatched.add(Reporter.ofInflow(flow.destination()));
      }
      if (!Double.isNaN(flow.outflow())) {
        unmatched.add(Reporter.ofOutflow(flow.origin()));
      }
    }
    SortedMap<Reporter, Double> factors = new TreeMap<>();
    List<Component> components = new ArrayList<>();
    for (SortedSet<Reporter> members : MirrorLinks.components(flows)) {
      Set<Reporter> anchors = new HashSet<>(members);
      anchors.retainAll(trusted);
      factors.putAll(new ReporterFactors(members, anchors, weighting).of(flows));
      components.add(
          new Component(
              members,
              anchors.isEmpty() ? Component.Scale.WEIGHTED_MEAN : Component.Scale.TRUSTED));
    }
    unmatched.removeAll(factors.keySet());
    List<MirrorFlow> compared = flows.stream().filter(flow -> isCompared(flow, factors)).toList();
    return new Reconciliation(
        factors,
        components,
        unmatched,
        Asymmetry.of(compared),
        Asymmetry.of(compared.stream().map(flow -> adjusted(flow, factors)).toList()));
  }

  /** The factor of a reporter, empty where it has none. */
  public OptionalDouble factor(Reporter reporter) {
    Double factor = factors.get(reporter);
    return factor == null ? OptionalDouble.empty() : OptionalDouble.of(factor);
  }

  /**
   * One figure for a corridor: the mean of both reports times their factors, or the one report
   * times its factor where the other side gave none, or one whose factor does not compare (de Beer
   * et al. 2010). Empty where the only reports are of reporters without a factor.
   */
  public OptionalDouble reconciled(MirrorFlow flow) {
    MirrorFlow adjusted = adjusted(flow, factors);
    return component(flow).stream()
        .flatMapToDouble(
            component ->
                DoubleStream.of(
                    component.reporters().contains(Reporter.ofInflow(flow.destination()))
                        ? adjusted.inflow()
                        : Double.NaN,
                    component.reporters().contains(Reporter.ofOutflow(flow.origin()))
                        ? adjusted.outflow()
                        : Double.NaN))
        .filter(report -> !Double.isNaN(report))
        .average();
  }

  /**
   * Whose factors decide on a corridor. Where its two reports belong to different components, which
   * happens when one of them counted nobody, it is the one with trusted reporters, else that of
   * arrivals. Empty where no report has a factor.
   */
  public Optional<Component> component(MirrorFlow flow) {
    List<Component> candidates = new ArrayList<>();
    if (!Double.isNaN(flow.inflow())) {
      component(Reporter.ofInflow(flow.destination())).ifPresent(candidates::add);
    }
    if (!Double.isNaN(flow.outflow())) {
      component(Reporter.ofOutflow(flow.origin())).ifPresent(candidates::add);
    }
    return candidates.stream()
        .filter(each -> each.scale() == Component.Scale.TRUSTED)
        .findFirst()
        .or(() -> candidates.stream().findFirst());
  }

  private Optional<Component> component(Reporter reporter) {
    return components.stream().filter(each -> each.reporters().contains(reporter)).findFirst();
  }

  private static boolean isCompared(MirrorFlow flow, SortedMap<Reporter, Double> factors) {
    return flow.isPaired()
        && factors.containsKey(Reporter.ofInflow(flow.destination()))
        && factors.containsKey(Reporter.ofOutflow(flow.origin()));
  }

  private static MirrorFlow adjusted(MirrorFlow flow, SortedMap<Reporter, Double> factors) {
    return new MirrorFlow(
        flow.origin(),
        flow.destination(),
        flow.period(),
        flow.inflow() * factors.getOrDefault(Reporter.ofInflow(flow.destination()), Double.NaN),
        flow.outflow() * factors.getOrDefault(Reporter.ofOutflow(flow.origin()), Double.NaN),
        flow.inflowSource(),
        flow.outflowSource());
  }
}
