package org.puebla.indicator.mirror;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.puebla.indicator.Across;
import org.puebla.indicator.Definition;
import org.puebla.indicator.Results;
import org.puebla.indicator.Subject;
import org.puebla.indicator.Unit;
import org.puebla.indicator.counts.cause.CauseSeries;
import org.puebla.indicator.counts.figure.Figure;
import org.puebla.indicator.counts.flow.FlowSeries;
import org.puebla.indicator.counts.flow.MirrorCounts;
import org.puebla.indicator.counts.flow.MirrorKind;
import org.puebla.model.Measure;
import org.puebla.table.Tables;

/** An indicator of corridors that both sides counted, immigration beside emigration and so on. */
abstract class MirrorMeasures extends Across {

  private final Set<MirrorKind> kinds;

  MirrorMeasures(String id, MirrorKind... kinds) {
    super(
        Definition.of(id, 1, Unit.RATIO, Tables.FLOWS)
            .measuring(
                Arrays.stream(kinds).flatMap(kind -> kind.own().stream()).toArray(Measure[]::new)));
    this.kinds = EnumSet.copyOf(List.of(kinds));
  }

  /** What is said of one corridor. */
  abstract Figure of(Figure inflow, Figure outflow);

  @Override
  public final void compute(List<FlowSeries> series, CauseSeries causes, Results results) {
    for (MirrorKind kind : kinds) {
      add(kind.pairs(series), results);
    }
  }

  private void add(List<MirrorCounts.Pair> pairs, Results results) {
    for (MirrorCounts.Pair pair : pairs) {
      Figure inflow = pair.inflow();
      Figure outflow = pair.outflow();
      if (inflow != null && outflow != null) {
        results.add(
            Subject.corridor(pair.origin(), pair.destination()), pair.key(), of(inflow, outflow));
      }
    }
  }
}
