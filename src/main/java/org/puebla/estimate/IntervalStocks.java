package org.puebla.estimate;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.puebla.codelist.Areas;

/**
 * The stocks of one source, sex and two dates: of each area by birthplace where both dates are,
 * else by citizenship where both are, as the field does (Abel and Cohen 2019).
 */
final class IntervalStocks {

  /**
   * One date.
   *
   * @param origins by residence, people by where they are from
   * @param foreign by residence, all foreign people, whatever is known of where they are from
   */
  record Date(Map<String, Map<String, Double>> origins, Map<String, Double> foreign) {}

  private final StockTable births;
  private final String sex;
  private final int first;
  private final int last;
  private final Set<String> counted = new TreeSet<>();
  private final Set<String> byCitizenship = new TreeSet<>();
  private final Set<String> named = new TreeSet<>();
  private final Date start;
  private final Date end;

  IntervalStocks(StockTable births, String sex, int first, int last) {
    this.births = births;
    this.sex = sex;
    this.first = first;
    this.last = last;
    StockTable citizens = births.citizens();
    counted.addAll(ofBoth(births));
    byCitizenship.addAll(ofBoth(citizens));
    byCitizenship.removeAll(counted);
    counted.addAll(byCitizenship);
    name(births);
    name(citizens);
    this.start = date(citizens, first);
    this.end = date(citizens, last);
  }

  String source() {
    return births.source();
  }

  String edition() {
    return births.edition();
  }

  String sex() {
    return sex;
  }

  int first() {
    return first;
  }

  int last() {
    return last;
  }

  Date start() {
    return start;
  }

  Date end() {
    return end;
  }

  /** The areas that were counted by one basis at both dates. */
  Set<String> counted() {
    return counted;
  }

  /** Those of them whose people are known by citizenship only. */
  Set<String> byCitizenship() {
    return byCitizenship;
  }

  /** Every area that a figure of either date is of, as residence or as origin. */
  Set<String> named() {
    return named;
  }

  private Set<String> ofBoth(StockTable table) {
    Set<String> both = new TreeSet<>(table.stocks(first, sex).keySet());
    both.retainAll(table.stocks(last, sex).keySet());
    return both;
  }

  private void name(StockTable table) {
    for (int year : new int[] {first, last}) {
      table
          .stocks(year, sex)
          .forEach(
              (residence, origins) -> {
                named.add(residence);
                origins.keySet().stream().filter(Areas.standard()::isPlace).forEach(named::add);
              });
    }
  }

  private Date date(StockTable citizens, int year) {
    Map<String, Map<String, Double>> origins = new HashMap<>(births.stocks(year, sex));
    Map<String, Double> foreign = new HashMap<>(births.foreign(year, sex));
    Map<String, Map<String, Double>> otherOrigins = citizens.stocks(year, sex);
    Map<String, Double> otherForeign = citizens.foreign(year, sex);
    for (String area : byCitizenship) {
      origins.put(area, otherOrigins.getOrDefault(area, Map.of()));
      foreign.put(area, otherForeign.getOrDefault(area, 0.0));
    }
    return new Date(origins, foreign);
  }
}
