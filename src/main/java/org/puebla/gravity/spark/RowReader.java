package org.puebla.gravity.spark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.puebla.gravity.PanelCells;
import org.puebla.gravity.spark.ReadBlock.Fault;

/** Turns one part of a file into blocks of columns, by the rules of a file read in memory. */
final class RowReader implements Iterator<ReadBlock> {

  private static final int ROWS_A_BLOCK = 1 << 17;
  private static final int FIRST_ROOM = 1 << 10;
  private static final int MOST_FAULTS = 20;

  private final Iterator<Row> source;
  private final RowLayout layout;
  private int before;
  private double[][] numbers = {};
  private int[][] codes = {};
  private final List<Map<String, Integer>> names = new ArrayList<>();
  private int[] rows = {};
  private int size;
  private int gaps;
  private List<Fault> faults = new ArrayList<>();

  RowReader(Iterator<Row> source, RowLayout layout) {
    this.source = source;
    this.layout = layout;
  }

  @Override
  public boolean hasNext() {
    return source.hasNext();
  }

  @Override
  public ReadBlock next() {
    int first = before;
    begin();
    while (source.hasNext() && before - first < ROWS_A_BLOCK) {
      before++;
      add(source.next());
    }
    String[][] texts = new String[names.size()][];
    for (int at = 0; at < texts.length; at++) {
      texts[at] = new String[names.get(at).size()];
      for (Map.Entry<String, Integer> name : names.get(at).entrySet()) {
        texts[at][name.getValue()] = name.getKey();
      }
    }
    resize(size);
    return new ReadBlock(numbers, codes, texts, rows, before - first, gaps, List.copyOf(faults));
  }

  private void begin() {
    numbers = new double[layout.numberPlaces().length][FIRST_ROOM];
    codes = new int[layout.namePlaces().length][FIRST_ROOM];
    names.clear();
    for (int at = 0; at < codes.length; at++) {
      names.add(new HashMap<>());
    }
    rows = new int[FIRST_ROOM];
    size = 0;
    gaps = 0;
    faults = new ArrayList<>();
  }

  private void add(Row row) {
    if (layout.brokenPlace() >= 0 && !row.isNullAt(layout.brokenPlace())) {
      fault("toolbox.cells-in", layout.width(), row.getString(layout.brokenPlace()));
      return;
    }
    if (size == rows.length) {
      resize(2 * size);
    }
    boolean whole = true;
    for (int at = 0; at < numbers.length; at++) {
      double value = number(row.get(layout.numberPlaces()[at]), layout.numbers()[at]);
      numbers[at][size] = value;
      whole &= !Double.isNaN(value);
    }
    String[] texts = new String[codes.length];
    for (int at = 0; at < texts.length; at++) {
      texts[at] = text(row.get(layout.namePlaces()[at]));
      whole &= layout.isText() ? !texts[at].isEmpty() : !row.isNullAt(layout.namePlaces()[at]);
    }
    int weight = layout.weight();
    if (!whole || (weight >= 0 && numbers[weight][size] == 0)) {
      gaps++;
      return;
    }
    requirePositive(0);
    if (weight >= 0) {
      requirePositive(weight);
    }
    for (int at = 0; at < texts.length; at++) {
      Map<String, Integer> known = names.get(at);
      codes[at][size] = known.computeIfAbsent(texts[at], text -> known.size());
    }
    rows[size] = before;
    size++;
  }

  private void requirePositive(int at) {
    if (numbers[at][size] < 0) {
      fault("toolbox.negative", numbers[at][size], layout.numbers()[at]);
    }
  }

  /** Not a number where there is a gap or a fault. */
  private double number(@Nullable Object value, String column) {
    if (value instanceof Number number && !layout.isText()) {
      if (Double.isInfinite(number.doubleValue())) {
        fault("toolbox.not-a-number", String.valueOf(number), column);
        return Double.NaN;
      }
      return number.doubleValue();
    }
    String text = text(value);
    if (value == null || (layout.isText() && PanelCells.isGap(text))) {
      return Double.NaN;
    }
    double parsed = PanelCells.number(text);
    if (Double.isNaN(parsed)) {
      fault("toolbox.not-a-number", text, column);
    }
    return parsed;
  }

  /** A year in a column of numbers is the same name as in one of texts. */
  private String text(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof Number number && PanelCells.isLong(number.doubleValue())) {
      return Long.toString(number.longValue());
    }
    return layout.isText() ? value.toString().strip() : value.toString();
  }

  private void fault(String rule, Object... facts) {
    if (faults.size() < MOST_FAULTS) {
      faults.add(new Fault(before, rule, List.of(facts)));
    }
  }

  private void resize(int room) {
    for (int at = 0; at < numbers.length; at++) {
      numbers[at] = Arrays.copyOf(numbers[at], room);
    }
    for (int at = 0; at < codes.length; at++) {
      codes[at] = Arrays.copyOf(codes[at], room);
    }
    rows = Arrays.copyOf(rows, room);
  }
}
