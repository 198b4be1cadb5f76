package org.puebla.normalise.row;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.puebla.model.ObservationStatus;
import org.puebla.model.Period;
import org.puebla.normalise.layout.RawRow;
import org.puebla.quality.RefusalReason;
import org.puebla.source.declaration.Editions;
import org.puebla.source.declaration.SourceDeclaration;
import org.puebla.table.TableSchema;

/**
 * Tells periods that were over when an edition was published from the one that was under way and
 * from those to come, where the declaration says that the producer prints them.
 */
final class PeriodsAtEdition {

  private static final double NOUGHT = 0;

  private final LocalDate published;
  private final boolean marksUnderWay;
  private final Optional<String> printedToCome;
  private final Slot<String> label;
  private final Slot<Double> value;
  private final int figure;
  private @Nullable String lastLabel;
  private @Nullable Period last;

  /**
   * @param edition publication date
   * @param figure position of the cell that holds the figure, in the row as printed
   */
  PeriodsAtEdition(SourceDeclaration declaration, TableSchema schema, String edition, int figure) {
    this.published = LocalDate.parse(edition);
    Optional<Editions> editions = declaration.editions();
    this.marksUnderWay = editions.filter(Editions::marksUnderWay).isPresent();
    this.printedToCome = editions.flatMap(Editions::printedToCome);
    this.label = Slot.of(schema, "time_period");
    this.value = Slot.of(schema, "obs_value");
    this.figure = figure;
  }

  /** The status of a period that is not over, empty for all others. */
  Optional<String> status(Period period) {
    return marksUnderWay && period.end().isAfter(published)
        ? Optional.of(ObservationStatus.PROVISIONAL.code())
        : Optional.empty();
  }

  /**
   * What becomes of a row because of its period. A nought of the period under way is no count
   * either: nothing has been counted of it yet.
   *
   * @param refused what the row would be refused for, null when nothing is wrong with it
   * @return null when the period has no say
   */
  @Nullable RowOutcome outcome(
      RawRow row, Object[] observation, RowOutcome.@Nullable Refused refused) {
    Period period = printedToCome.isEmpty() ? null : period((String) label.in(observation));
    if (period == null || !period.end().isAfter(published)) {
      return null;
    }
    String printed = row.cell(figure).strip();
    boolean nought = refused == null && Double.valueOf(NOUGHT).equals(value.in(observation));
    if (printed.isEmpty() || (nought && printedToCome.orElseThrow().equals(Editions.ZERO))) {
      return new RowOutcome.Ignored(Editions.PERIOD_TO_COME);
    }
    return refused != null || period.start().isBefore(published)
        ? null
        : new RowOutcome.Refused(
            RefusalReason.PERIOD_TO_COME,
            "time_period",
            period.label() + ": " + printed,
            "a period that begins before " + published,
            "");
  }

  /** Neighbouring rows mostly share their period. */
  private @Nullable Period period(@Nullable String text) {
    if (text != null && !text.equals(lastLabel)) {
      lastLabel = text;
      last = Period.of(text).orElse(null);
    }
    return text == null ? null : last;
  }
}
