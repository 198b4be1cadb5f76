package org.puebla.indicator.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puebla.indicator.FourCountries;
import org.puebla.indicator.ResultRow;
import org.puebla.indicator.Written;
import org.puebla.table.Tables;
import org.puebla.testing.LocalSpark;

@Tag("spark")
class IndicatorRunTest {

  private static final int DIGEST = Tables.INDICATORS.position("inputs");

  @Test
  void givesTheRowsOfPlainJavaInTheOrderOfTheTable() {
    Written flows = Written.flows(FourCountries.FLOWS);
    Written population = Written.population(FourCountries.POPULATION);
    List<ResultRow> plain = Computed.of(Indicators.all(), flows, population).rows();
    assertThat(withoutDigests(computed(flows.onSpark(), population)))
        .isEqualTo(plain.stream().map(row -> withoutDigest(row.values())).toList());
  }

  @Test
  void givesTheSameHoweverTheRowsAreSpread() {
    TableRows flows = Written.flows(FourCountries.FLOWS).onSpark();
    Written population = Written.population(FourCountries.POPULATION);
    Dataset<Row> spread = flows.rows().repartition(5);
    List<Row> rows = computed(flows, population);
    assertThat(computed(new TableRows(Tables.FLOWS, spread), population)).isEqualTo(rows);
    assertThat(rows).allMatch(row -> row.getString(DIGEST).matches("[0-9a-f]{16}"));
  }

  private static List<Row> computed(TableRows flows, Written population) {
    IndicatorTables tables =
        new IndicatorTables(
            flows,
            Written.none(Tables.STOCKS).onSpark(),
            population.onSpark(),
            Written.none(Tables.DRIVERS).onSpark());
    return IndicatorRun.compute(LocalSpark.session(), tables, Indicators.all())
        .rows()
        .collectAsList();
  }

  private static List<List<Object>> withoutDigests(List<Row> rows) {
    return rows.stream()
        .map(
            row ->
                withoutDigest(
                    IntStream.range(0, row.length())
                        .mapToObj(row::get)
                        .collect(Collectors.toList())))
        .toList();
  }

  private static List<Object> withoutDigest(List<Object> row) {
    return row.subList(0, DIGEST);
  }
}
