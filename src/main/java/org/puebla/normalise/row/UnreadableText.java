package org.puebla.normalise.row;

import org.puebla.normalise.layout.RawRow;
import org.puebla.quality.RefusalReason;

/** Text that was not in the declared encoding, or holds a NUL character. */
final class UnreadableText {

  private static final char REPLACED = '\uFFFD';
  private static final char NUL = '\0';

  private UnreadableText() {}

  static boolean in(RawRow row) {
    for (int at = 0; at < row.width(); at++) {
      if (in(row.cell(at))) {
        return true;
      }
    }
    return false;
  }

  static RowOutcome.Refused refused(RawRow row) {
    return new RowOutcome.Refused(
        RefusalReason.UNREADABLE_TEXT, "", row.text(), "text in the declared encoding", "");
  }

  private static boolean in(String cell) {
    return cell.indexOf(REPLACED) >= 0 || cell.indexOf(NUL) >= 0;
  }
}
