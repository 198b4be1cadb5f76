package org.puebla.indicator.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.execution.vectorized.OnHeapColumnVector;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.vectorized.ColumnarBatch;
import org.jspecify.annotations.Nullable;
import org.puebla.indicator.counts.cell.Part;
import org.puebla.indicator.counts.figure.CellSum;
import org.puebla.table.Tables;

class CellReductionTest {

  private static final List<String> COLUMNS = CellReduction.columns();
  private static final List<String> CODES = ObservationRows.CODES;

  /** Codes in the order of their columns; what is not named is the same in all rows. */
  private record Line(
      Map<String, String> codes,
      LocalDate start,
      @Nullable Double value,
      @Nullable Double low,
      @Nullable Double high,
      String id) {

    LocalDate end() {
      return start.plusMonths(3);
    }

    @Nullable Object of(String column) {
      return switch (column) {
        case "obs_value" -> value;
        case "obs_low" -> low;
        case "obs_high" -> high;
        case "obs_id" -> id;
        case "edition" -> "9999-12-31";
        default -> codes.getOrDefault(column, column + "-code");
      };
    }
  }

  @Property(tries = 200)
  void theSumsOfPartsAreTheSumsOfRowsHoweverRowsAreDivided(
      @ForAll("lines") List<Line> lines, @ForAll("cuts") List<Integer> cuts) {
    Map<List<Object>, CellSum> parts = new HashMap<>();
    for (List<Line> task : divided(lines, cuts)) {
      Iterator<ColumnarBatch> batches =
          divided(task, cuts.subList(cuts.size() / 2, cuts.size())).stream()
              .map(CellReductionTest::batch)
              .iterator();
      new CellReduction(COLUMNS, Set.of("ENC", "APP"), new SourceEditions(), batches)
          .forEachRemaining(row -> sumOf(parts, key(row)).join(sum(row)));
    }
    assertThat(numbers(parts)).isEqualTo(numbers(rowByRow(lines)));
  }

  private static Map<List<Object>, CellSum> rowByRow(List<Line> lines) {
    Map<List<Object>, CellSum> sums = new HashMap<>();
    for (Line line : lines) {
      if (!"STK".equals(line.of("measure"))) {
        List<Object> key = new ArrayList<>();
        CODES.forEach(
            code -> {
              String text = (String) line.of(code);
              key.add(code.equals("breakdown") ? Part.breakdownAsRead(text) : text);
            });
        long length = line.end().toEpochDay() - line.start().toEpochDay();
        key.add(line.start().plusDays(length / 2).getYear());
        sumOf(sums, key)
            .join(
                CellSum.of(
                    number(line.value()),
                    number(line.low()),
                    number(line.high()),
                    (String) line.of("obs_status"),
                    InputDigest.of(Tables.FLOWS, line::of)));
      }
    }
    return sums;
  }

  @Provide
  Arbitrary<List<Line>> lines() {
    Arbitrary<Map<String, String>> codes =
        Combinators.combine(
                Arbitraries.of("ENC", "APP", "STK"),
                Arbitraries.of("MEX", "GTM", "HND"),
                Arbitraries.of("", "state=TX", "state=CA", "decision=recognized", "other"),
                Arbitraries.of("F", "M", "_T"),
                Arbitraries.of("A", "S", "P"))
            .as(
                (measure, origin, breakdown, sex, status) ->
                    Map.of(
                        "measure",
                        measure,
                        "origin",
                        origin,
                        "breakdown",
                        breakdown,
                        "sex",
                        sex,
                        "obs_status",
                        status));
    Arbitrary<Double> figure =
        Arbitraries.oneOf(
                Arbitraries.integers().between(0, 1_000_000).map(Integer::doubleValue),
                Arbitraries.of(0.5, -0.0, 0.0, Double.NaN, 1e12, 1e13, 1e14, 0.00005, 1.23456))
            .injectNull(0.2);
    return Combinators.combine(
            codes,
            Arbitraries.of(2019, 2020).map(year -> LocalDate.of(year, 11, 20)),
            figure,
            figure,
            figure,
            Arbitraries.strings().alpha().ofLength(5))
        .as(Line::new)
        .list()
        .ofMaxSize(60);
  }

  /** Where a list is cut, in hundredths of its length. */
  @Provide
  Arbitrary<List<Integer>> cuts() {
    return Arbitraries.integers().between(0, 100).list().ofMaxSize(8);
  }

  private static List<List<Line>> divided(List<Line> lines, List<Integer> cuts) {
    List<List<Line>> parts = new ArrayList<>();
    int from = 0;
    for (int cut : cuts.stream().sorted().toList()) {
      int to = lines.size() * cut / 100;
      parts.add(lines.subList(from, to));
      from = to;
    }
    parts.add(lines.subList(from, lines.size()));
    return parts.stream().filter(part -> !part.isEmpty()).toList();
  }

  private static ColumnarBatch batch(List<Line> lines) {
    StructField[] fields =
        COLUMNS.stream()
            .map(column -> TableRows.structure(Tables.FLOWS).apply(column))
            .toArray(StructField[]::new);
    OnHeapColumnVector[] vectors =
        Arrays.stream(fields)
            .map(field -> new OnHeapColumnVector(lines.size(), field.dataType()))
            .toArray(OnHeapColumnVector[]::new);
    for (int row = 0; row < lines.size(); row++) {
      for (int at = 0; at < vectors.length; at++) {
        put(vectors[at], row, COLUMNS.get(at), lines.get(row));
      }
    }
    return new ColumnarBatch(vectors, lines.size());
  }

  private static void put(OnHeapColumnVector vector, int row, String column, Line line) {
    switch (column) {
      case "period_start" -> vector.putInt(row, (int) line.start().toEpochDay());
      case "period_end" -> vector.putInt(row, (int) line.end().toEpochDay());
      default -> {
        Object value = line.of(column);
        if (value == null) {
          vector.putNull(row);
        } else if (value instanceof Double number) {
          vector.putDouble(row, number);
        } else {
          vector.putByteArray(row, ((String) value).getBytes(StandardCharsets.UTF_8));
        }
      }
    }
  }

  private static List<Object> key(Row row) {
    return IntStream.rangeClosed(0, CODES.size()).mapToObj(row::get).toList();
  }

  private static CellSum sum(Row row) {
    long[] numbers = new long[CellSum.NUMBERS.size()];
    Arrays.setAll(numbers, at -> row.getLong(CODES.size() + 1 + at));
    return CellSum.ofNumbers(numbers);
  }

  private static CellSum sumOf(Map<List<Object>, CellSum> sums, List<Object> key) {
    return sums.computeIfAbsent(key, none -> new CellSum());
  }

  private static Map<List<Object>, List<Long>> numbers(Map<List<Object>, CellSum> sums) {
    Map<List<Object>, List<Long>> numbers = new HashMap<>();
    sums.forEach((key, sum) -> numbers.put(key, Arrays.stream(sum.numbers()).boxed().toList()));
    return numbers;
  }

  private static double number(@Nullable Double number) {
    return number == null ? Double.NaN : number;
  }
}
