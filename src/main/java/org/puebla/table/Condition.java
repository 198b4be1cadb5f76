package org.puebla.table;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.parquet.filter2.predicate.FilterApi;
import org.apache.parquet.filter2.predicate.FilterPredicate;
import org.apache.parquet.io.api.Binary;
import org.jspecify.annotations.Nullable;

/**
 * That a column holds one of a few values; a null is none of them.
 *
 * @param values of the column's Java type, one at least
 */
public record Condition(Column column, Set<Object> values) {

  public Condition {
    values = Set.copyOf(values);
    if (values.isEmpty()) {
      throw new IllegalArgumentException(column.name() + " can be nothing");
    }
  }

  boolean holds(@Nullable Object value) {
    return value != null && values.contains(value);
  }

  /** The same for Parquet, which passes over the pages whose statistics rule the values out. */
  FilterPredicate filter() {
    String name = column.name();
    return switch (column.type()) {
      case TEXT ->
          FilterApi.in(
              FilterApi.binaryColumn(name),
              values.stream()
                  .map(value -> Binary.fromString((String) value))
                  .collect(Collectors.toSet()));
      case NUMBER -> FilterApi.in(FilterApi.doubleColumn(name), all(Double.class));
      case COUNT -> FilterApi.in(FilterApi.longColumn(name), all(Long.class));
      case DATE ->
          FilterApi.in(
              FilterApi.intColumn(name),
              values.stream()
                  .map(value -> (int) ((LocalDate) value).toEpochDay())
                  .collect(Collectors.toSet()));
      case TRUTH -> FilterApi.in(FilterApi.booleanColumn(name), all(Boolean.class));
    };
  }

  private <T> Set<T> all(Class<T> type) {
    return values.stream().map(type::cast).collect(Collectors.toSet());
  }

  /** As it is typed, values in alphabetical order: {@code origin=GTM,HND}. */
  @Override
  public String toString() {
    Set<String> texts = new TreeSet<>();
    values.forEach(value -> texts.add(value.toString()));
    return column.name() + "=" + String.join(",", texts);
  }
}
