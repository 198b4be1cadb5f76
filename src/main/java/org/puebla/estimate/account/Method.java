package org.puebla.estimate.account;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The ways of estimating flows from stocks that Abel and Cohen (2019) compare. */
public enum Method {
  /** Growth of a stock, nothing where it shrank (Bertoli and Fernández-Huertas Moraga 2015). */
  STOCK_DIFFERENCE_DROP_NEGATIVES("sd_drop_neg"),
  /** Growth of a stock; where it shrank, return moves (Beine and Parsons 2015). */
  STOCK_DIFFERENCE_REVERSE_NEGATIVES("sd_rev_neg"),
  /** Moves in proportion to the stock at the start (Dennett 2015). */
  MIGRATION_RATE("mig_rate"),
  /** Fewest moves; people may come from and leave to outside the areas, in-moves as the start. */
  MINIMUM_OPEN("da_min_open"),
  /** Fewest moves, open; in-moves in proportion to the end, out-moves to the start. */
  MINIMUM_OPEN_AS_PUBLISHED("da_min_open_dr"),
  /** Fewest moves within a closed world (Abel 2013; Abel and Sander 2014). */
  MINIMUM_CLOSED("da_min_closed"),
  /** Origin and destination independent for each birthplace, within a closed world. */
  INDEPENDENCE_CLOSED("da_ind_closed"),
  /** 0.87 of the fewest moves and 0.13 of independence (Azose and Raftery 2019). */
  PSEUDO_BAYES_CLOSED("da_pb_closed");

  private final String id;

  Method(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }

  public static Optional<Method> of(String id) {
    return Arrays.stream(values()).filter(method -> method.id.equals(id)).findFirst();
  }

  public static String ids() {
    return Arrays.stream(values()).map(Method::id).collect(Collectors.joining(", "));
  }

  /** Whether it accounts for births and deaths. */
  public boolean isAccounting() {
    return id.startsWith("da_");
  }

  /** Whether stocks alone are enough, without births and deaths. */
  public boolean needsStocksOnly() {
    return this == STOCK_DIFFERENCE_DROP_NEGATIVES || this == STOCK_DIFFERENCE_REVERSE_NEGATIVES;
  }

  boolean isOpen() {
    return this == MINIMUM_OPEN || this == MINIMUM_OPEN_AS_PUBLISHED;
  }
}
