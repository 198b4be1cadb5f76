package org.puebla.table;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/** A table with a column of every kind, and rows of whatever such columns can hold. */
final class AnyRows {

  static final TableSchema TABLE =
      new TableSchema(
          "any",
          Column.key("area"),
          Column.coded("code"),
          Column.free("note"),
          Column.number("figure"),
          Column.count("rows"),
          Column.date("day"),
          Column.truth("truth"));

  private AnyRows() {}

  /** Up to forty rows, empty and null cells, numbers and days at their ends. */
  static Arbitrary<List<Object[]>> arbitrary() {
    Arbitrary<String> texts =
        Arbitraries.oneOf(
            Arbitraries.of(
                "", " ", "NA", "null", "\u0000", "a\nb", "Côte d'Ivoire", "\uD83D\uDE00"),
            Arbitraries.strings().ofMaxLength(6));
    Arbitrary<Object[]> rows =
        Combinators.combine(
                texts,
                texts.injectNull(0.2),
                texts.injectNull(0.2),
                numbers().injectNull(0.2),
                Arbitraries.longs().injectNull(0.2),
                Arbitraries.integers().map(LocalDate::ofEpochDay).injectNull(0.2),
                Arbitraries.of(true, false).injectNull(0.2))
            .as(
                (area, code, note, figure, count, day, truth) ->
                    new Object[] {area, code, note, figure, count, day, truth});
    return rows.list().ofMaxSize(40);
  }

  private static Arbitrary<Double> numbers() {
    return Arbitraries.oneOf(
        Arbitraries.of(
            0.0,
            -0.0,
            Double.NaN,
            1.0,
            -1.0,
            0.1,
            Double.MIN_VALUE,
            Double.MAX_VALUE,
            -Double.MAX_VALUE,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY),
        Arbitraries.doubles());
  }

  static void write(List<Object[]> rows, Path file) throws IOException {
    try (TableWriter writer = TableWriter.open(TABLE, Map.of(), file)) {
      for (Object[] row : rows) {
        writer.write(row);
      }
    }
  }

  static List<List<@Nullable Object>> read(Path file, Selection selection) throws IOException {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    try (TableReader reader = TableReader.open(TABLE, file, selection)) {
      for (Object[] row = reader.next(); row != null; row = reader.next()) {
        rows.add(Arrays.asList(row));
      }
    }
    return rows;
  }

  static List<List<@Nullable Object>> lists(List<Object[]> rows) {
    return rows.stream().<List<@Nullable Object>>map(Arrays::asList).toList();
  }
}
