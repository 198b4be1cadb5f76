package org.puebla.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.puebla.indicator.counts.FlowSeries;
import org.puebla.indicator.counts.Population;
import org.puebla.model.Measure;
import org.puebla.table.Tables;

/** An indicator of corridors that both sides counted, immigration beside emigration and so on. */
abstract class MirrorMeasures extends Across {

  /** Departures that a returnee received has behind him, whatever the origin called them. */
  static final Set<Measure> RETURNS =
      Set.of(Measure.REMOVALS, Measure.ASSISTED_RETURNS, Measure.EXPULSIONS);

  MirrorMeasures(String id) {
    super(
        Definition.of(id, 1, Unit.RATIO, Tables.FLOWS)
            .measuring(
                Measure.IMMIGRATION,
                Measure.EMIGRATION,
                Measure.ENTRIES,
                Measure.EXITS,
                Measure.RETURNEES_RECEIVED,
                Measure.REMOVALS,
                Measure.ASSISTED_RETURNS,
                Measure.EXPULSIONS));
  }

  /** Adds what is said of one corridor. */
  abstract void of(MirrorCounts.Pair pair, Results results);

  @Override
  final void compute(List<FlowSeries> series, Population population, Results results) {
    List<MirrorCounts.Pair> pairs = new ArrayList<>();
    pairs.addAll(MirrorCounts.of(series, Measure.IMMIGRATION, Set.of(Measure.EMIGRATION)));
    pairs.addAll(MirrorCounts.of(series, Measure.ENTRIES, Set.of(Measure.EXITS)));
    pairs.addAll(MirrorCounts.of(series, Measure.RETURNEES_RECEIVED, RETURNS));
    pairs.forEach(pair -> of(pair, results));
  }
}
