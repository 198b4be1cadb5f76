package org.puebla.indicator;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.puebla.indicator.counts.cell.MatrixEntry;
import org.puebla.model.Measure;
import org.puebla.table.TableSchema;

/**
 * What is said of an indicator beside its formula.
 *
 * @param version raised when the same inputs give other figures than before
 * @param inputs the promised tables it reads
 * @param measures of which there are figures
 * @param drivers codes of the series that it reads of the table {@code drivers}
 */
public record Definition(
    IndicatorId id,
    int version,
    Unit unit,
    List<TableSchema> inputs,
    Set<Measure> measures,
    Set<String> drivers) {

  /** Everything that counts people or events of theirs, and not money. */
  public static final Set<Measure> PEOPLE =
      Set.copyOf(
          EnumSet.complementOf(EnumSet.of(Measure.REMITTANCES_RECEIVED, Measure.REMITTANCES_SENT)));

  public Definition {
    inputs = List.copyOf(inputs);
    measures = Set.copyOf(measures);
    drivers = Set.copyOf(drivers);
  }

  /** Of every measure in which people move. */
  public static Definition of(String id, int version, Unit unit, TableSchema... inputs) {
    return new Definition(
        IndicatorId.of(id), version, unit, List.of(inputs), MatrixEntry.MEASURES, Set.of());
  }

  /** The same, of these measures only. */
  public Definition measuring(Measure... chosen) {
    return measuring(Set.of(chosen));
  }

  public Definition measuring(Set<Measure> chosen) {
    return new Definition(id, version, unit, inputs, chosen, drivers);
  }

  /** The same, beside these series of causes. */
  public Definition beside(Set<String> chosen) {
    return new Definition(id, version, unit, inputs, measures, chosen);
  }

  /** What the column {@code formula} holds, for instance {@code inflow/1}. */
  String formula() {
    return id + "/" + version;
  }
}
