package org.puebla.normalise.row;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.puebla.model.Place;
import org.puebla.normalise.layout.Header;
import org.puebla.normalise.layout.HeaderCheck;
import org.puebla.normalise.layout.RawRow;
import org.puebla.quality.RefusalReason;
import org.puebla.source.declaration.SourceDeclaration;
import org.puebla.table.TableSchema;

/**
 * Turns rows as printed into observations, as one declaration says, for one header.
 *
 * <p>It knows no file and no Spark; {@code check}, {@code try} and {@code run} use the same one. An
 * instance remembers readings and must stay within one thread.
 */
public final class RowMapper {

  private final int width;
  private final Object[] template;
  private final int locator;
  private final List<ColumnFiller> fillers;
  private final RowSelection skips;
  private final Corrections corrections;
  private final TotalRows totals;
  private final PeriodsAtEdition periodsAtEdition;

  private RowMapper(
      int width,
      Object[] template,
      int locator,
      List<ColumnFiller> fillers,
      RowSelection skips,
      Corrections corrections,
      TotalRows totals,
      PeriodsAtEdition periodsAtEdition) {
    this.width = width;
    this.template = template;
    this.locator = locator;
    this.fillers = fillers;
    this.skips = skips;
    this.corrections = corrections;
    this.totals = totals;
    this.periodsAtEdition = periodsAtEdition;
  }

  /**
   * Prepares the mapping of rows under a header.
   *
   * @param shownName the file as a user would type it, for messages
   * @throws org.puebla.model.PueblaException when the header lacks a declared column or has one
   *     that the declaration does not speak of; both lists are in the problem
   */
  public static RowMapper compile(
      SourceDeclaration declaration,
      SpellingLists spellings,
      Header header,
      LandedFacts file,
      String shownName) {
    new HeaderCheck(declaration, header).orStop(Place.of(shownName));
    ColumnFillers fillers = new ColumnFillers(declaration, spellings, header, file);
    TableSchema schema = SourceTable.of(declaration);
    return new RowMapper(
        header.width(),
        fillers.template(),
        schema.position("source_locator"),
        fillers.all(),
        RowSelection.of(declaration.skip(), header),
        Corrections.of(declaration, header, Slot.of(schema, "flags")),
        new TotalRows(declaration, schema, header),
        fillers.periodsAtEdition());
  }

  /** What the row becomes; the row may be reused by its reader afterwards. */
  public RowOutcome map(RawRow printed) {
    if (printed.width() != width) {
      return new RowOutcome.Refused(
          RefusalReason.WRONG_WIDTH,
          "",
          Integer.toString(printed.width()),
          Integer.toString(width),
          "");
    }
    if (UnreadableText.in(printed)) {
      return UnreadableText.refused(printed);
    }
    String skipped = skips.chosenBy(printed);
    if (skipped != null) {
      return new RowOutcome.Ignored(skipped);
    }
    Object[] observation = template.clone();
    observation[locator] = printed.locator();
    RawRow row = printed;
    if (!corrections.isEmpty()) {
      Corrections.Corrected corrected = corrections.apply(printed, observation);
      if (corrected.dropped() != null) {
        return new RowOutcome.Ignored(corrected.dropped());
      }
      row = corrected.row();
    }
    return filled(row, observation);
  }

  private RowOutcome filled(RawRow row, Object[] observation) {
    int total = totals.markedAs(row);
    for (ColumnFiller filler : fillers) {
      RowOutcome.@Nullable Refused refused = filler.fill(row, observation);
      if (refused != null && !totals.sumsOver(total, refused.column())) {
        RowOutcome unfit = periodsAtEdition.outcome(row, observation, refused);
        return unfit == null ? refused : unfit;
      }
    }
    RowOutcome notYet = periodsAtEdition.outcome(row, observation, null);
    if (notYet != null) {
      return notYet;
    }
    if (total == TotalRows.NONE) {
      total = totals.byAggregate(observation);
    }
    if (total == TotalRows.NONE) {
      return new RowOutcome.Kept(observation);
    }
    totals.blank(total, row, observation);
    return new RowOutcome.Total(total, observation);
  }

  /** How often each correction of the declaration has found its rows so far, in their order. */
  public List<Long> corrected() {
    return new ArrayList<>(corrections.found());
  }
}
