package org.puebla.indicator.counts.flow;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.puebla.model.Measure;

/** Which departures, counted by the origin, mirror which arrivals, counted by the destination. */
public enum MirrorKind {
  /** Immigration and emigration. */
  MIGRATION(Measure.IMMIGRATION),
  /** Border entries and exits. */
  CROSSINGS(Measure.ENTRIES),
  /** Returnees received, and all that the origin may have called sending them. */
  RETURNS(Measure.RETURNEES_RECEIVED);

  private final Measure arrivals;

  MirrorKind(Measure arrivals) {
    this.arrivals = arrivals;
  }

  /** Every measure that has a mirror or is one. */
  public static Set<Measure> measures() {
    Set<Measure> measures = EnumSet.noneOf(Measure.class);
    for (MirrorKind kind : values()) {
      measures.addAll(kind.own());
    }
    return measures;
  }

  /** The measures of this kind alone. */
  public Set<Measure> own() {
    Set<Measure> measures = EnumSet.of(arrivals);
    measures.addAll(departures());
    return measures;
  }

  /** The code of the arrivals, which names the kind in tables. */
  public String code() {
    return arrivals.code();
  }

  /**
   * Every corridor that either side counted.
   *
   * @param series of these measures, and maybe of others
   */
  public List<MirrorCounts.Pair> pairs(List<FlowSeries> series) {
    return MirrorCounts.of(series, arrivals, departures());
  }

  private Set<Measure> departures() {
    return switch (this) {
      case MIGRATION -> EnumSet.of(Measure.EMIGRATION);
      case CROSSINGS -> EnumSet.of(Measure.EXITS);
      case RETURNS -> EnumSet.of(Measure.REMOVALS, Measure.ASSISTED_RETURNS, Measure.EXPULSIONS);
    };
  }
}
