package org.puebla.normalise.edition;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.puebla.model.ObservationStatus;
import org.puebla.normalise.row.Slot;
import org.puebla.table.TableSchema;

/** Adds the figure of one observation to another of the same key, with bounds and provenance. */
final class FigureSum {

  /** From the least to the most that a status takes away from a figure. */
  private static final List<String> BY_GRAVITY =
      List.of(
          ObservationStatus.NORMAL.code(),
          ObservationStatus.BREAK.code(),
          ObservationStatus.DEFINITION_DIFFERS.code(),
          ObservationStatus.PROVISIONAL.code(),
          ObservationStatus.ESTIMATED.code(),
          ObservationStatus.IMPUTED.code(),
          ObservationStatus.SUPPRESSED.code(),
          ObservationStatus.MISSING.code(),
          ObservationStatus.CANNOT_EXIST.code());

  private final Slot<Double> value;
  private final Slot<Double> low;
  private final Slot<Double> high;
  private final Slot<String> status;
  private final Slot<String> raw;
  private final Slot<String> locator;

  FigureSum(TableSchema schema) {
    this.value = Slot.of(schema, "obs_value");
    this.low = Slot.of(schema, "obs_low");
    this.high = Slot.of(schema, "obs_high");
    this.status = Slot.of(schema, "obs_status");
    this.raw = Slot.of(schema, "raw_value");
    this.locator = Slot.of(schema, "source_locator");
  }

  /**
   * What is printed counts; of a figure that is withheld, what is certain to be there, as in the
   * sums of indicators. The bounds hold the rest.
   */
  void add(Object[] sum, Object[] row) {
    boolean isKnown = value.in(sum) != null || value.in(row) != null;
    value.put(sum, isKnown ? certain(sum) + certain(row) : null);
    low.put(sum, plus(low.in(sum), low.in(row)));
    high.put(sum, plus(high.in(sum), high.in(row)));
    status.put(sum, graver((String) status.in(sum), (String) status.in(row)));
    raw.put(sum, raw.in(sum) + " + " + raw.in(row));
    locator.put(sum, locator.in(sum) + " + " + locator.in(row));
  }

  private double certain(Object[] row) {
    Object printed = value.in(row);
    Object least = low.in(row);
    return printed != null ? (Double) printed : least == null ? 0 : Math.floor((Double) least);
  }

  private static @Nullable Double plus(@Nullable Object one, @Nullable Object other) {
    return one == null || other == null ? null : (Double) one + (Double) other;
  }

  private static String graver(@Nullable String one, @Nullable String other) {
    return List.of(String.valueOf(one), String.valueOf(other)).stream()
        .max(Comparator.comparingInt(BY_GRAVITY::indexOf))
        .orElseThrow();
  }
}
