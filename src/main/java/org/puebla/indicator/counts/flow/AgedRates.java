package org.puebla.indicator.counts.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.puebla.indicator.counts.cell.AgeRanges;
import org.puebla.indicator.counts.cell.MatrixKey;
import org.puebla.indicator.counts.figure.Evidence;
import org.puebla.indicator.counts.figure.Figure;
import org.puebla.indicator.counts.population.Population;

/**
 * Arrivals in one area for each person of the same age who lives there, by narrow age groups that
 * follow each other without a gap.
 *
 * @param key of the matrix of all ages
 * @param ages middle of each group
 * @param widths years of each group; five for the last when it is open
 * @param rates arrivals a person and year
 */
public record AgedRates(
    MatrixKey key, String area, double[] ages, double[] widths, double[] rates, Evidence evidence) {

  private static final int WIDEST = 5;
  private static final int LEAST_GROUPS = 8;

  private record Group(int from, int to, Figure arrivals, Figure people) {

    double width() {
      return to == AgeRanges.OPEN_END ? WIDEST : to - from + 1;
    }
  }

  /** Of every year, sex and area of a series whose ages, and the populations of them, allow it. */
  public static List<AgedRates> of(FlowSeries series, Population population) {
    Map<MatrixKey, Map<String, List<Group>>> groups = new TreeMap<>(MatrixKey.ORDER);
    for (FlowTable table : series.tables()) {
      Optional<int[]> ages = AgeRanges.ages(table.key().age());
      if (ages.isPresent() && table.key().moment().frequency().equals("A")) {
        add(
            ages.get(),
            table.beside(population),
            groups.computeIfAbsent(table.key().ofAge("_T"), ignored -> new TreeMap<>()));
      }
    }
    List<AgedRates> rates = new ArrayList<>();
    groups.forEach(
        (key, areas) ->
            areas.forEach(
                (area, ofArea) -> {
                  AgedRates found = of(key, area, ofArea);
                  if (found != null) {
                    rates.add(found);
                  }
                }));
    return rates;
  }

  private static void add(int[] ages, FlowFigures figures, Map<String, List<Group>> areas) {
    boolean narrow = ages[1] == AgeRanges.OPEN_END || ages[1] - ages[0] < WIDEST;
    figures
        .areas()
        .forEach(
            (area, flows) -> {
              if (narrow && flows.arrivals().isPresent() && flows.population().isPresent()) {
                areas
                    .computeIfAbsent(area, ignored -> new ArrayList<>())
                    .add(
                        new Group(
                            ages[0], ages[1], flows.arrivals().get(), flows.population().get()));
              }
            });
  }

  private static @Nullable AgedRates of(MatrixKey key, String area, List<Group> groups) {
    groups.sort(Comparator.comparingInt(Group::from).thenComparingInt(Group::to));
    List<Evidence> read = new ArrayList<>();
    double[] ages = new double[groups.size()];
    double[] widths = new double[groups.size()];
    double[] rates = new double[groups.size()];
    for (int at = 0; at < ages.length; at++) {
      Group group = groups.get(at);
      boolean follows = at == 0 || group.from() == groups.get(at - 1).to() + 1;
      if (!follows || !group.arrivals().isKnown()) {
        return null;
      }
      widths[at] = group.width();
      ages[at] = group.from() + group.width() / 2;
      rates[at] = group.arrivals().value() / group.people().value();
      read.add(group.arrivals().evidence().over(group.people().evidence()));
    }
    return ages.length < LEAST_GROUPS
        ? null
        : new AgedRates(key, area, ages, widths, rates, sum(read));
  }

  private static Evidence sum(List<Evidence> read) {
    Evidence all = Evidence.of(read);
    return new Evidence(
        all.severity(),
        all.coverage(),
        read.stream().mapToLong(Evidence::cells).sum(),
        read.stream().mapToLong(Evidence::digest).reduce(0, (one, other) -> one ^ other));
  }
}
