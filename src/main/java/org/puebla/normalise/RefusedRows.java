package org.puebla.normalise;

import org.puebla.normalise.sort.RowBuffer;
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

  void add(Outcome.Refused refused, RawRow row) {
    rows.add(values(refused, row));
  }

  RowBuffer rows() {
    return rows;
  }

  /** The row of the table, in the order of its columns. */
  Object[] values(Outcome.Refused refused, RawRow row) {
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
  static Outcome.Refused duplicate(String key, String first) {
    return new Outcome.Refused(RefusalReason.DUPLICATE_KEY, "", key, first, "");
  }
}
