package org.puebla.indicator;

import static org.apache.spark.sql.functions.aggregate;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.regexp_extract;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;

/**
 * Whether the age groups of one cell, as SDMX codes ({@code Y0T4}, {@code Y_LT18}, {@code Y_GE65},
 * {@code Y30}), may be added up; a code without a range, such as {@code _U}, is in nobody's way.
 */
final class AgeRanges {

  private static final int OPEN_END = 999;
  private static final int BROKEN = 10_000;
  private static final Column BEFORE_BIRTH = lit(-1);

  private AgeRanges() {}

  /** An aggregate: no age is in two groups. */
  static Column disjoint(Column codes) {
    return aggregate(
            sorted(codes),
            BEFORE_BIRTH,
            (reached, range) ->
                when(range.getField("from").gt(reached), range.getField("to")).otherwise(BROKEN))
        .lt(BROKEN);
  }

  /** An aggregate: every age from birth is in exactly one group, the last of them open. */
  static Column wholeLife(Column codes) {
    return aggregate(
            sorted(codes),
            BEFORE_BIRTH,
            (reached, range) ->
                when(range.getField("from").equalTo(reached.plus(1)), range.getField("to"))
                    .otherwise(BROKEN))
        .equalTo(OPEN_END);
  }

  private static Column sorted(Column codes) {
    Column below = number(codes, "^Y_LT(\\d+)$");
    Column atLeast = number(codes, "^Y_GE(\\d+)$");
    Column first = number(codes, "^Y(\\d+)(?:T\\d+)?$");
    Column last = number(codes, "^Y(?:\\d+T)?(\\d+)$");
    Column from = when(below.isNotNull(), 0).when(atLeast.isNotNull(), atLeast).otherwise(first);
    Column to =
        when(below.isNotNull(), below.minus(1))
            .when(atLeast.isNotNull(), lit(OPEN_END))
            .otherwise(last);
    return sort_array(collect_list(when(from.isNotNull(), struct(from.as("from"), to.as("to")))));
  }

  private static Column number(Column codes, String pattern) {
    return when(codes.rlike(pattern), regexp_extract(codes, pattern, 1)).cast("int");
  }
}
