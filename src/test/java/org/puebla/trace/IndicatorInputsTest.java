package org.puebla.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puebla.trace.Counts.digest;
import static org.puebla.trace.Counts.flow;
import static org.puebla.trace.Counts.indicator;
import static org.puebla.trace.Counts.people;
import static org.puebla.trace.Inputs.Certainty.EXACT;
import static org.puebla.trace.Inputs.Certainty.SAME_MATRIX;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puebla.table.KeyOrder;
import org.puebla.table.TableSchema;
import org.puebla.table.TableWriter;
import org.puebla.table.Tables;

/** Each figure is written as an indicator writes it: the number of its rows and their digest. */
class IndicatorInputsTest {

  private static final List<TableSchema> RATE = List.of(Tables.FLOWS, Tables.POPULATION);

  @TempDir private Path folder;
  private final List<Found> flows = new ArrayList<>();
  private final List<Found> people = new ArrayList<>();

  @BeforeEach
  void count() {
    for (String origin : List.of("HND", "GTM", "SLV", "W00")) {
      for (String sex : List.of("F", "M", "_T")) {
        for (int year : List.of(2018, 2019)) {
          flows.add(flow(origin, "MEX", sex, "_T", year));
          flows.add(flow(origin, "MEX", sex, "Y_LT18", year));
        }
      }
    }
    for (String year : List.of("2015", "2019", "2020")) {
      people.add(people("MEX", "_T", year));
      people.add(people("MEX", "F", year));
      people.add(people("USA", "_T", year));
    }
  }

  @Test
  void findsTheRowsOfOneCorridor() throws IOException {
    List<Found> read = flows(row -> is(row, "HND", "F", "_T", "2019"));

    Inputs inputs = inputs(indicator("HND", "F", "2019", 1, digest(read)), RATE);

    assertThat(inputs.certainty()).isEqualTo(EXACT);
    assertThat(inputs.rows()).isEqualTo(1);
    assertSame(inputs.first(), read);
  }

  /** Sums over origins read the parts and not the total beside them. */
  @Test
  void findsPartsWithoutTheirTotal() throws IOException {
    List<Found> read =
        flows(row -> !row.text("origin").equals("W00")).stream()
            .filter(row -> is(row, row.text("origin"), "_T", "_T", "2019"))
            .toList();

    Inputs inputs = inputs(indicator("_Z", "_T", "2019", 3, digest(read)), RATE);

    assertThat(inputs.certainty()).isEqualTo(EXACT);
    assertSame(inputs.first(), read);
  }

  /** A rate of 2017 was divided by a population between those of 2015 and 2019. */
  @Test
  void findsTheCountsTogetherWithWhatDividedThem() throws IOException {
    flows.add(flow("HND", "MEX", "_T", "_T", 2017));
    List<Found> read = flows(row -> is(row, "HND", "_T", "_T", "2017"));
    List<Found> divisors =
        people.stream()
            .filter(row -> row.text("ref_area").equals("MEX") && row.text("sex").equals("_T"))
            .filter(row -> !row.text("time_period").equals("2020"))
            .toList();

    Inputs inputs =
        inputs(indicator("HND", "_T", "2017", 3, digest(read) ^ digest(divisors)), RATE);

    assertThat(inputs.certainty()).isEqualTo(EXACT);
    assertThat(inputs.rows()).isEqualTo(3);
    assertSame(inputs.first().subList(0, 1), read);
    assertSame(inputs.first().subList(1, 3), divisors);
  }

  @Test
  void findsTwoRowsThatOnlyTheirDigestTells() throws IOException {
    List<Found> read = List.of(people.get(1), people.get(8));
    Found growth =
        Counts.row(
            Tables.INDICATORS,
            Map.of(
                "ref_area", "MEX",
                "destination", "USA",
                "time_period", "2019",
                "source_id", "census",
                "n_obs", 2L,
                "inputs", Long.toHexString(digest(read))));

    Inputs inputs = inputs(growth, List.of(Tables.POPULATION));

    assertThat(inputs.certainty()).isEqualTo(EXACT);
    assertThat(inputs.first()).hasSize(2);
    assertThat(digest(inputs.first())).isEqualTo(digest(read));
  }

  /** One bit is another figure: what is most alike is shown, and said to be no more than that. */
  @Test
  void doesNotClaimRowsWhoseDigestDiffers() throws IOException {
    List<Found> read = flows(row -> is(row, "HND", "F", "_T", "2019"));

    for (Found other :
        List.of(
            indicator("HND", "F", "2019", 1, digest(read) ^ 1),
            indicator("HND", "F", "2019", 2, digest(read)))) {
      Inputs inputs = inputs(other, RATE);
      assertThat(inputs.certainty()).isEqualTo(SAME_MATRIX);
      assertSame(inputs.first(), read);
    }
  }

  @Test
  void countsAllRowsAndShowsTheFirstTen() throws IOException {
    List<Found> read = flows(row -> row.text("time_period").equals("2019"));

    Inputs inputs = inputs(indicator("_Z", "_T", "2019", read.size(), digest(read)), RATE);

    assertThat(inputs.certainty()).isEqualTo(EXACT);
    assertThat(inputs.rows()).isEqualTo(24);
    assertThat(inputs.first()).hasSize(Inputs.SHOWN);
  }

  private static boolean is(Found row, String origin, String sex, String age, String period) {
    return row.text("origin").equals(origin)
        && row.text("sex").equals(sex)
        && row.text("age").equals(age)
        && row.text("time_period").equals(period);
  }

  private List<Found> flows(Predicate<Found> choice) {
    return flows.stream().filter(choice).toList();
  }

  private static void assertSame(List<Found> found, List<Found> expected) {
    assertThat(found.stream().map(row -> List.of(texts(row))))
        .containsExactlyInAnyOrderElementsOf(
            expected.stream().map(row -> List.of(texts(row))).toList());
  }

  private static String texts(Found row) {
    return Arrays.toString(row.values());
  }

  private Inputs inputs(Found indicator, List<TableSchema> tables) throws IOException {
    Map<TableSchema, Path> files =
        Map.of(
            Tables.FLOWS, write(Tables.FLOWS, flows),
            Tables.POPULATION, write(Tables.POPULATION, people));
    return IndicatorInputs.of(
        indicator, tables, Set.of(), table -> List.of(files.get(table)), Counts::digest);
  }

  private Path write(TableSchema table, List<Found> rows) throws IOException {
    Path file = Files.createTempFile(folder, table.name(), ".parquet");
    List<Object[]> sorted = new ArrayList<>(rows.stream().map(Found::values).toList());
    sorted.sort(KeyOrder.of(table));
    try (TableWriter writer = TableWriter.open(table, Map.of(), file)) {
      for (Object[] row : sorted) {
        writer.write(row);
      }
    }
    return file;
  }
}
