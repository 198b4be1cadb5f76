package org.puebla.normalise.edition;

import org.puebla.normalise.edition.sort.RowBuffer;
import org.puebla.normalise.layout.RawRow;
import org.puebla.normalise.row.RowOutcome;
import org.puebla.quality.RefusalReason;
import org.puebla.table.RowForm;
import org.puebla.table.Tables;

/** Refused rows of one edition, as rows of the {@code rejected} table. */
final class RefusedRows {

  private record Line(String source, String edition, RowOutcome.Refused refused, RawRow row) {}

  private static final RowForm<Line> FORM =
      RowForm.<Line>of(Tables.REJECTED)
          .text("source_id", Line::source)
          .text("edition", Line::edition)
          .text("source_locator", line -> line.row.locator())
          .text("reason", line -> line.refused.reason().code())
          .text("column", line -> line.refused.column())
          .text("found", line -> line.refused.found())
          .text("expected", line -> line.refused.expected())
          .text("suggestion", line -> line.refused.suggestion())
          .text("raw_row", line -> line.row.text())
          .complete();

  private final RowBuffer rows = new RowBuffer(Tables.REJECTED);
  private final String source;
  private final String edition;

  RefusedRows(String source, String edition) {
    this.source = source;
    this.edition = edition;
  }

  void add(RowOutcome.Refused refused, RawRow row) {
    rows.add(values(refused, row));
  }

  RowBuffer rows() {
    return rows;
  }

  /** The row of the table, in the order of its columns. */
  Object[] values(RowOutcome.Refused refused, RawRow row) {
    return FORM.row(new Line(source, edition, refused, row));
  }

  /** A row whose key an earlier row of the edition has already. */
  static RowOutcome.Refused duplicate(String key, String first) {
    return new RowOutcome.Refused(RefusalReason.DUPLICATE_KEY, "", key, first, "");
  }
}
