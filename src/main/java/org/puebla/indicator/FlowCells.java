package org.puebla.indicator;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.date_add;
import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.year;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.puebla.codelist.Area;
import org.puebla.codelist.AreaLevel;
import org.puebla.codelist.Areas;
import org.puebla.model.Measure;

/**
 * Published flows made into matrices: one row per matrix and corridor, totals of every dimension
 * formed, months and quarters added up to years.
 *
 * <p>docs/indicators/README.md says each rule in words.
 */
final class FlowCells {

  /** Measures in which people move, or are met on the move, from an origin to a destination. */
  static final List<Measure> MOVES =
      List.of(
          Measure.IMMIGRATION,
          Measure.EMIGRATION,
          Measure.ENTRIES,
          Measure.EXITS,
          Measure.IRREGULAR_TRANSITS,
          Measure.ENCOUNTERS,
          Measure.INADMISSIBLE,
          Measure.EXPULSIONS,
          Measure.REMOVALS,
          Measure.ASSISTED_RETURNS,
          Measure.RETURNEES_RECEIVED,
          Measure.ASYLUM_APPLICATIONS,
          Measure.RESIDENCE_PERMITS);

  private static final List<String> PERIOD = List.of("freq", "time_period", "mid_year");

  /** An edition is not part of a matrix; two editions of one source must not become one sum. */
  private static final List<String> OF_SERIES =
      Stream.concat(
              Stream.of("edition"),
              CountingBasis.COLUMNS.stream().filter(name -> !PERIOD.contains(name)))
          .toList();

  /** What the cells of one matrix share. */
  static final List<String> MATRIX =
      Stream.of(OF_SERIES, List.of("legal_status", "reason", "sex", "age", "accompaniment"), PERIOD)
          .flatMap(List::stream)
          .toList();

  private static final List<String> CORRIDOR = List.of("ref_area", "origin", "destination");

  private FlowCells() {}

  static Dataset<Row> of(Dataset<Row> flows) {
    Dataset<Row> moves = moves(flows);
    Dataset<Row> cells =
        moves
            .select(observation())
            // Every later grouping of cells holds these, so the rows travel once.
            .repartition(col("source_id"), col("origin"), col("destination"));
    for (Dimension dimension :
        List.of(
            Dimension.BREAKDOWN,
            Dimension.ACCOMPANIMENT,
            Dimension.REASON,
            Dimension.LEGAL_STATUS)) {
      cells = Margin.only(dimension).of(cells);
    }
    cells = Margin.ofSexes().of(Margin.ofAges().of(cells));
    return countedOnce(withYears(cells, completeYears(moves)));
  }

  /** Codes of places, between which people move. */
  static Object[] places() {
    return codes(AreaLevel::isPlace);
  }

  private static Dataset<Row> moves(Dataset<Row> flows) {
    Object[] ends = codes(level -> level != AreaLevel.AGGREGATE);
    Column isMove = col("measure").isin(MOVES.stream().map(Measure::code).toArray());
    Column hasEnds = col("origin").isin(ends).and(col("destination").isin(ends));
    Column crosses = not(col("origin").equalTo(col("destination")));
    Column canExist = not(col("obs_status").equalTo("M"));
    return flows.filter(isMove.and(hasEnds).and(crosses).and(canExist));
  }

  private static Column[] observation() {
    Column halfLength = datediff(col("period_end"), col("period_start")).divide(2).cast("int");
    List<Column> own =
        Stream.of(MATRIX, CORRIDOR)
            .flatMap(List::stream)
            .map(
                name ->
                    name.equals("mid_year")
                        ? year(date_add(col("period_start"), halfLength)).as(name)
                        : col(name))
            .toList();
    return Stream.of(own, List.of(col("breakdown")), CellSums.ofObservation(col("obs_id")))
        .flatMap(List::stream)
        .toArray(Column[]::new);
  }

  /**
   * From which frequency a calendar year is formed: {@code A} where it is published, else months
   * where all twelve are there, else quarters where all four are.
   */
  private static Dataset<Row> completeYears(Dataset<Row> moves) {
    Column[] whose = columns(OF_SERIES, List.of("ref_area", "calendar_year"));
    return moves
        .filter(col("period_basis").equalTo("CAL"))
        .withColumn("calendar_year", substring(col("time_period"), 1, 4))
        .groupBy(whose)
        .agg(
            max(when(col("freq").equalTo("A"), 1).otherwise(0)).as("years"),
            count_distinct(when(col("freq").equalTo("M"), col("time_period"))).as("months"),
            count_distinct(when(col("freq").equalTo("Q"), col("time_period"))).as("quarters"))
        .withColumn(
            "year_from",
            when(col("years").equalTo(1), "A")
                .when(col("months").equalTo(12), "M")
                .when(col("quarters").equalTo(4), "Q"))
        .select(columns(OF_SERIES, List.of("ref_area", "calendar_year", "year_from")));
  }

  private static Dataset<Row> withYears(Dataset<Row> cells, Dataset<Row> completeYears) {
    Column calendarYear = substring(col("time_period"), 1, 4);
    Column own = struct(col("freq"), col("time_period"), col("mid_year"));
    Column wholeYear =
        struct(
            lit("A").as("freq"),
            col("calendar_year").as("time_period"),
            col("calendar_year").try_cast("int").as("mid_year"));
    Column entersYear =
        col("period_basis")
            .equalTo("CAL")
            .and(not(col("freq").equalTo("A")))
            .and(col("freq").equalTo(col("year_from")));
    String[] shared =
        Stream.concat(OF_SERIES.stream(), Stream.of("ref_area", "calendar_year"))
            .toArray(String[]::new);
    List<String> rest = MATRIX.stream().filter(name -> !PERIOD.contains(name)).toList();
    List<Column> sums = CellSums.added(lit(true), "");
    return cells
        .withColumn("calendar_year", calendarYear)
        .join(broadcast(completeYears), shared, "left")
        .withColumn(
            "period", explode(when(entersYear, array(own, wholeYear)).otherwise(array(own))))
        .select(
            Stream.of(
                    columns(rest, CORRIDOR),
                    new Column[] {col("period.*")},
                    columns(CellSums.COLUMNS, List.of()))
                .flatMap(Stream::of)
                .toArray(Column[]::new))
        .groupBy(columns(MATRIX, CORRIDOR))
        .agg(sums.get(0), sums.stream().skip(1).toArray(Column[]::new));
  }

  /** A corridor that two countries counted in one table is taken as its destination counted it. */
  private static Dataset<Row> countedOnce(Dataset<Row> cells) {
    Column nearness =
        when(col("ref_area").equalTo(col("destination")), 0)
            .when(col("ref_area").equalTo(col("origin")), 1)
            .otherwise(2);
    Column choice =
        row_number()
            .over(
                Window.partitionBy(columns(MATRIX, List.of("origin", "destination")))
                    .orderBy(nearness, col("ref_area")));
    return cells
        .withColumn("choice", choice)
        .filter(col("choice").equalTo(1))
        .select(
            Stream.of(columns(MATRIX, CORRIDOR), columns(CellSums.COLUMNS, List.of()))
                .flatMap(Stream::of)
                .toArray(Column[]::new));
  }

  static Column[] columns(List<String> some, List<String> more) {
    return Stream.of(some, more)
        .flatMap(List::stream)
        .map(name -> col(name))
        .toArray(Column[]::new);
  }

  private static Object[] codes(Predicate<AreaLevel> level) {
    return Areas.standard().all().stream()
        .filter(area -> level.test(area.level()))
        .map(Area::code)
        .toArray();
  }
}
