package org.puebla.indicator;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.puebla.table.Tables;

/** One row of the {@code indicators} table, for a test to look at. */
public record ResultRow(List<@Nullable Object> values) {

  public static ResultRow of(@Nullable Object[] values) {
    return new ResultRow(Arrays.asList(values));
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  public <T> T getAs(String column) {
    return (T) values.get(Tables.INDICATORS.position(column));
  }
}
