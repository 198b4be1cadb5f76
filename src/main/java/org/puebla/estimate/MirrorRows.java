package org.puebla.estimate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.puebla.estimate.mirror.MirrorFlow;
import org.puebla.estimate.mirror.Reconciliation;
import org.puebla.estimate.mirror.Reporter;
import org.puebla.estimate.mirror.Weighting;
import org.puebla.indicator.counts.cell.CountingBasis;
import org.puebla.indicator.counts.cell.MatrixKey;
import org.puebla.indicator.counts.figure.Figure;
import org.puebla.indicator.counts.flow.FlowSeries;
import org.puebla.indicator.counts.flow.MirrorCounts;
import org.puebla.indicator.counts.flow.MirrorKind;
import org.puebla.model.Measure;

/**
 * The rows of the {@code mirror} table: every corridor and year that both sides counted, and what
 * one side alone counted where its factor is known. Years of one kind of arrivals, unit, origin
 * basis, duration, period basis, sex and age share their factors.
 */
final class MirrorRows {

  private static final String YEARLY = "A";

  /** What reports must share to be reconciled together; the period alone differs. */
  private record Group(
      String unit,
      String originBasis,
      String duration,
      String periodBasis,
      String sex,
      String age) {

    static Group of(MirrorCounts.Pair pair) {
      CountingBasis basis = pair.key().series().basis();
      return new Group(
          basis.unit(),
          basis.originBasis(),
          basis.duration(),
          basis.periodBasis(),
          pair.key().sex(),
          pair.key().age());
    }
  }

  private final Set<Reporter> trusted;

  /**
   * @param trusted reporters whose factor is one, maybe none
   */
  MirrorRows(Set<Reporter> trusted) {
    this.trusted = trusted;
  }

  /** Values in the order of the table, in no order of rows. */
  List<@Nullable Object[]> of(Iterator<FlowSeries> series) {
    List<FlowSeries> all = new ArrayList<>();
    Set<String> codes =
        MirrorKind.measures().stream().map(Measure::code).collect(Collectors.toSet());
    series.forEachRemaining(
        each -> {
          if (codes.contains(each.key().basis().measure())) {
            all.add(each);
          }
        });
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (MirrorKind kind : MirrorKind.values()) {
      kind.pairs(all).stream()
          .filter(pair -> pair.key().moment().frequency().equals(YEARLY))
          .collect(
              Collectors.groupingBy(
                  pair -> Group.of(pair).toString(), TreeMap::new, Collectors.toList()))
          .values()
          .forEach(group -> add(kind, group, rows));
    }
    return rows;
  }

  private void add(MirrorKind kind, List<MirrorCounts.Pair> pairs, List<@Nullable Object[]> rows) {
    Collection<MirrorFlow> flows = pairs.stream().map(MirrorRows::flow).toList();
    Reconciliation reconciliation = Reconciliation.of(flows, trusted, Weighting.BY_SIZE);
    for (MirrorCounts.Pair pair : pairs) {
      MirrorRow row = new MirrorRow(kind, pair.key(), flow(pair), reconciliation);
      if (pair.isCountedTwice() || row.isReconciled()) {
        rows.add(row.values());
      }
    }
  }

  private static MirrorFlow flow(MirrorCounts.Pair pair) {
    MatrixKey key = pair.key();
    return new MirrorFlow(
        pair.origin(),
        pair.destination(),
        key.moment().period(),
        value(pair.inflow()),
        value(pair.outflow()),
        pair.inflowSource(),
        pair.outflowSource());
  }

  private static double value(@Nullable Figure figure) {
    return figure == null ? Double.NaN : figure.value();
  }
}
