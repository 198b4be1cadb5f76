package org.puebla.normalise.edition;

import org.puebla.normalise.edition.sort.RowBuffer;
import org.puebla.normalise.layout.RawRow;
import org.puebla.normalise.row.RowOutcome;
import org.puebla.quality.RefusalReason;
import org.puebla.table.Tables;

/** Refused rows of one edition, as rows of the {@code rejected} table. */
final class RefusedRows {

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
    return new Object[] {
      source,
      edition,
      row.locator(),
      refused.reason().code(),
      refused.column(),
      refused.found(),
      refused.expected(),
      refused.suggestion(),
      row.text()
    };
  }

  /** A row whose key an earlier row of the edition has already. */
  static RowOutcome.Refused duplicate(String key, String first) {
    return new RowOutcome.Refused(RefusalReason.DUPLICATE_KEY, "", key, first, "");
  }
}
