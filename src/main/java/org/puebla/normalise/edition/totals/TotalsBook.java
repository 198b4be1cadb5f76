package org.puebla.normalise.edition.totals;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The ledgers of all total rules of a source, filled part by part and added up. */
public final class TotalsBook implements Serializable {

  private static final long serialVersionUID = 1L;

  private final ArrayList<TotalsLedger> ledgers = new ArrayList<>();

  /**
   * @param rules number of total rules in the declaration
   */
  public TotalsBook(int rules) {
    for (int rule = 0; rule < rules; rule++) {
      ledgers.add(new TotalsLedger());
    }
  }

  TotalsLedger ledger(int rule) {
    return ledgers.get(rule);
  }

  List<TotalsLedger> ledgers() {
    return ledgers;
  }

  public void add(TotalsBook other) {
    for (int rule = 0; rule < ledgers.size(); rule++) {
      ledgers.get(rule).add(other.ledgers.get(rule));
    }
  }
}
