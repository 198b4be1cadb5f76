package org.puebla.indicator.counts;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** All matrices of one series of flows or stocks: every period, sex and age that it divides by. */
public final class FlowSeries {

  private final SeriesKey key;
  private final NavigableMap<MatrixKey, FlowTable> tables = new TreeMap<>(MatrixKey.ORDER);

  FlowSeries(SeriesKey key, Collection<FlowTable> tables) {
    this.key = key;
    tables.forEach(table -> this.tables.put(table.key(), table));
  }

  public SeriesKey key() {
    return key;
  }

  /** In the order of frequency, period, sex and age. */
  public Collection<FlowTable> tables() {
    return Collections.unmodifiableCollection(tables.values());
  }

  public Optional<FlowTable> table(MatrixKey wanted) {
    return Optional.ofNullable(tables.get(wanted));
  }

  /**
   * The matrices of one frequency, sex and age through time, earliest first.
   *
   * @param frequency {@code A}, {@code Q}, {@code M} and so on
   */
  public List<FlowTable> through(String frequency, String sex, String age) {
    return tables.values().stream()
        .filter(table -> table.key().moment().frequency().equals(frequency))
        .filter(table -> table.key().sex().equals(sex) && table.key().age().equals(age))
        .toList();
  }
}
