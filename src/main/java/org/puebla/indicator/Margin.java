package org.puebla.indicator;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.bool_and;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Brings one dimension of the cells to its total: the published total where there is one, otherwise
 * the sum of the parts, and nothing where the parts may not be added.
 */
final class Margin {

  /** What becomes of the parts of a dimension. */
  enum Parts {
    KEPT_BESIDE_TOTAL,
    REPLACED_BY_TOTAL
  }

  private final Dimension dimension;
  private final Parts parts;
  private final UnaryOperator<Column> mayBeAdded;

  /**
   * @param mayBeAdded from the codes of the parts, an aggregate that says whether they add up
   */
  private Margin(Dimension dimension, Parts parts, UnaryOperator<Column> mayBeAdded) {
    this.dimension = dimension;
    this.parts = parts;
    this.mayBeAdded = mayBeAdded;
  }

  /** The dimension is given up: only its total stays. */
  static Margin only(Dimension dimension) {
    return new Margin(dimension, Parts.REPLACED_BY_TOTAL, codes -> bool_and(lit(true)));
  }

  static Margin ofSexes() {
    return new Margin(Dimension.SEX, Parts.KEPT_BESIDE_TOTAL, codes -> bool_and(lit(true)));
  }

  static Margin ofAges() {
    return new Margin(Dimension.AGE, Parts.KEPT_BESIDE_TOTAL, AgeRanges::disjoint);
  }

  /** Women and men are everybody; either alone is not. */
  static Margin ofBothSexes() {
    return new Margin(
        Dimension.SEX,
        Parts.KEPT_BESIDE_TOTAL,
        codes -> sum(when(codes.isin("F", "M"), 1).otherwise(0)).equalTo(2));
  }

  static Margin ofAllAges() {
    return new Margin(Dimension.AGE, Parts.KEPT_BESIDE_TOTAL, AgeRanges::wholeLife);
  }

  /**
   * @param rows cells with the columns of {@link CellSums}; all their other columns identify them
   */
  Dataset<Row> of(Dataset<Row> rows) {
    Column total = lit(dimension.total());
    Column code = col("code");
    Column target = col(dimension.column());
    Column published = code.equalTo(target);
    Column bounded = col("known").gt(0).or(col("open").equalTo(0));

    List<Column> aggregates = new ArrayList<>(CellSums.added(published, "published_"));
    aggregates.addAll(CellSums.added(not(published), "parts_"));
    aggregates.add(max(when(published.and(bounded), 1).otherwise(0)).as("is_published"));
    aggregates.add(count(when(published, null).otherwise(1)).as("number_of_parts"));
    aggregates.add(mayBeAdded.apply(when(published, null).otherwise(code)).as("parts_add_up"));

    Column takesPublished = col("is_published").equalTo(1).or(col("number_of_parts").equalTo(0));
    Column[] keys = keys(rows);
    Column[] result =
        concat(
            keys,
            CellSums.COLUMNS.stream()
                .map(
                    name ->
                        when(takesPublished, col("published_" + name))
                            .otherwise(col("parts_" + name))
                            .as(name))
                .toArray(Column[]::new));
    return targeted(rows, total)
        .groupBy(keys)
        .agg(aggregates.get(0), aggregates.stream().skip(1).toArray(Column[]::new))
        .filter(takesPublished.or(col("parts_add_up")))
        .select(result);
  }

  /** Every row once for each row of the result that it may enter; its own code beside it. */
  private Dataset<Row> targeted(Dataset<Row> rows, Column total) {
    Column own = col(dimension.column());
    Dataset<Row> coded = rows.withColumn("code", own);
    return switch (parts) {
      case REPLACED_BY_TOTAL -> coded.withColumn(dimension.column(), total);
      case KEPT_BESIDE_TOTAL -> {
        Column targets = when(own.equalTo(total), array(total)).otherwise(array(own, total));
        yield coded.withColumn(dimension.column(), explode(targets));
      }
    };
  }

  private static Column[] keys(Dataset<Row> rows) {
    return Arrays.stream(rows.columns())
        .filter(name -> !CellSums.COLUMNS.contains(name))
        .map(name -> col(name))
        .toArray(Column[]::new);
  }

  private static Column[] concat(Column[] some, Column[] more) {
    Column[] all = Arrays.copyOf(some, some.length + more.length);
    System.arraycopy(more, 0, all, some.length, more.length);
    return all;
  }
}
