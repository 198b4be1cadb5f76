package org.puebla.normalise.edition;

import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.puebla.normalise.row.Slot;
import org.puebla.table.TableSchema;

/** How much of the world and of time the kept rows of an edition cover. */
public final class EditionCoverage implements Serializable {

  private static final long serialVersionUID = 1L;

  private final TreeSet<String> origins = new TreeSet<>();
  private final TreeSet<String> destinations = new TreeSet<>();
  private final TreeMap<String, Long> periods = new TreeMap<>();

  EditionCoverage() {}

  /** Reads the coverage off observations of one table. */
  static final class Gauge {

    private final EditionCoverage coverage = new EditionCoverage();
    private final Slot<String> origin;
    private final Slot<String> destination;
    private final Slot<String> period;
    private @Nullable Object lastOrigin;
    private @Nullable Object lastDestination;
    private @Nullable String lastPeriod;
    private long rowsOfLastPeriod;

    Gauge(TableSchema schema) {
      this.origin = Slot.of(schema, "origin");
      this.destination = Slot.of(schema, schema.has("destination") ? "destination" : "ref_area");
      this.period = Slot.of(schema, "time_period");
    }

    void add(Object[] observation) {
      lastOrigin = add(origin.in(observation), lastOrigin, coverage.origins);
      lastDestination = add(destination.in(observation), lastDestination, coverage.destinations);
      count((String) period.in(observation));
    }

    @SuppressWarnings("ReferenceEquality")
    private void count(@Nullable String label) {
      if (label != lastPeriod) {
        settle();
        lastPeriod = label;
      }
      rowsOfLastPeriod++;
    }

    private void settle() {
      if (lastPeriod != null) {
        coverage.periods.merge(lastPeriod, rowsOfLastPeriod, Long::sum);
      }
      rowsOfLastPeriod = 0;
    }

    /** Neighbouring rows mostly share their strings, and one seen is one too many to add again. */
    @SuppressWarnings("ReferenceEquality")
    private static @Nullable Object add(
        @Nullable Object value, @Nullable Object last, Set<String> seen) {
      if (value != null && value != last) {
        seen.add((String) value);
      }
      return value;
    }

    EditionCoverage coverage() {
      settle();
      return coverage;
    }
  }

  EditionCoverage plus(EditionCoverage other) {
    EditionCoverage both = new EditionCoverage();
    for (EditionCoverage one : new EditionCoverage[] {this, other}) {
      both.origins.addAll(one.origins);
      both.destinations.addAll(one.destinations);
      one.periods.forEach((label, rows) -> both.periods.merge(label, rows, Long::sum));
    }
    return both;
  }

  /** Distinct origins, aggregates and unknown included. */
  public int origins() {
    return origins.size();
  }

  /** Distinct destinations; reporting areas in a table that has none. */
  public int destinations() {
    return destinations.size();
  }

  /** Number of rows by the label of their period. */
  public Map<String, Long> periods() {
    return Collections.unmodifiableMap(periods);
  }
}
