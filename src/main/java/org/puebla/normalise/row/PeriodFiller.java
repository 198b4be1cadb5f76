package org.puebla.normalise.row;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.puebla.model.ObservationStatus;
import org.puebla.model.Period;
import org.puebla.normalise.layout.RawRow;
import org.puebla.source.declaration.SourceDeclaration;
import org.puebla.table.TableSchema;

/** Fills the columns that say when: the period, its frequency, its first day and the day after. */
final class PeriodFiller implements ColumnFiller {

  private static final String COLUMN = "time_period";

  private final Function<RawRow, CellReading<Period>> periods;
  private final Slot<String> label;
  private final Slot<String> frequency;
  private final Slot<Object> start;
  private final Slot<Object> end;
  private final Slot<String> status;
  private final Map<String, String> breaks;
  private final PeriodsAtEdition periodsAtEdition;

  PeriodFiller(
      SourceDeclaration declaration,
      TableSchema schema,
      Function<RawRow, CellReading<Period>> periods,
      PeriodsAtEdition periodsAtEdition) {
    this.periodsAtEdition = periodsAtEdition;
    this.periods = periods;
    this.label = Slot.of(schema, COLUMN);
    this.frequency = Slot.of(schema, "freq");
    this.start = Slot.of(schema, "period_start");
    this.end = Slot.of(schema, "period_end");
    this.status = Slot.of(schema, "obs_status");
    this.breaks =
        declaration.breaks().stream()
            .collect(
                Collectors.toMap(first -> first.period(), first -> ObservationStatus.BREAK.code()));
  }

  @Override
  public RowOutcome.@Nullable Refused fill(RawRow row, Object[] observation) {
    CellReading<Period> reading = periods.apply(row);
    if (!(reading instanceof CellReading.Value<Period> read)) {
      return ((CellReading.Unreadable<Period>) reading).in(COLUMN);
    }
    Period period = read.value();
    label.put(observation, period.label());
    frequency.put(observation, period.frequency().code());
    start.put(observation, period.start());
    end.put(observation, period.end());
    periodsAtEdition.status(period).ifPresent(code -> status.put(observation, code));
    String broken = breaks.get(period.label());
    if (broken != null) {
      status.put(observation, broken);
    }
    return null;
  }
}
