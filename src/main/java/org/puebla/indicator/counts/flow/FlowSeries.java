package org.puebla.indicator.counts.flow;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.puebla.indicator.counts.cell.AgeRanges;
import org.puebla.indicator.counts.cell.MatrixKey;
import org.puebla.indicator.counts.cell.Part;
import org.puebla.indicator.counts.cell.SeriesKey;
import org.puebla.model.Measure;

/** All matrices of one series of flows or stocks: every period, sex and age that it divides by. */
public final class FlowSeries {

  private static final String AFTER_ALL_CODES = "\uffff";

  private final SeriesKey key;
  private final NavigableMap<MatrixKey, FlowTable> tables = new TreeMap<>(MatrixKey.ORDER);
  private final Map<Class<?>, Object> made = new HashMap<>();

  public FlowSeries(SeriesKey key, Collection<FlowTable> tables) {
    this.key = key;
    tables.forEach(table -> this.tables.put(table.key(), table));
  }

  public SeriesKey key() {
    return key;
  }

  /** What several indicators make of this series, made for the first that asks. */
  public <T> T once(Class<T> what, Function<FlowSeries, T> making) {
    Object found = made.get(what);
    if (found == null) {
      found = making.apply(this);
      made.put(what, found);
    }
    return what.cast(found);
  }

  public boolean measures(Measure measure) {
    return key.basis().measure().equals(measure.code());
  }

  /** In the order of frequency, period, sex and age; tables of parts are found by their key. */
  public List<FlowTable> tables() {
    return tables.values().stream().filter(table -> table.key().part() == Part.ALL).toList();
  }

  /** Those of both sexes and all ages. */
  public List<FlowTable> ofEverybody() {
    return tables().stream().filter(table -> table.key().isOfEverybody()).toList();
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
    return tables().stream()
        .filter(table -> table.key().moment().frequency().equals(frequency))
        .filter(table -> table.key().sex().equals(sex) && table.key().age().equals(age))
        .toList();
  }

  /** The matrix of another series that has the same period, sex and age as this one's. */
  public Optional<FlowTable> like(MatrixKey others) {
    return tables().stream()
        .filter(table -> table.key().moment().isLike(others.moment()))
        .filter(table -> table.key().sex().equals(others.sex()))
        .filter(table -> table.key().age().equals(others.age()))
        .findFirst();
  }

  /**
   * The sum of the age groups that together cover these ages once and no others, of which there may
   * be one; empty where the source's groups do not.
   *
   * @param key of the same moment and sex
   * @param first age in completed years
   * @param last {@link AgeRanges#OPEN_END} for everybody above
   */
  public Optional<FlowTable> ofAges(MatrixKey key, int first, int last) {
    List<FlowTable> groups =
        tables.subMap(key.ofAge(""), key.ofAge(AFTER_ALL_CODES)).values().stream()
            .filter(table -> table.key().part() == key.part())
            .toList();
    return AgeRanges.covering(groups.stream().map(table -> table.key().age()).toList(), first, last)
        .map(
            ages ->
                FlowTable.sum(
                    groups.stream().filter(table -> ages.contains(table.key().age())).toList()));
  }
}
