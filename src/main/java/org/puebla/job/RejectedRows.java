package org.puebla.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.puebla.store.Store;
import org.puebla.table.TableReader;
import org.puebla.table.Tables;

/** Reads refused rows back, to be summed up or shown. */
public final class RejectedRows {

  private static final int LOCATORS = 3;
  private static final int MOST_GROUPS = 10_000;

  private RejectedRows() {}

  /**
   * Refused rows that share source, reason, column and the text found.
   *
   * @param locators where the first of them are
   * @param suggestion the nearest spelling, empty when none is near
   */
  public record Group(
      String source,
      String reason,
      String column,
      String found,
      long rows,
      List<String> locators,
      String suggestion) {}

  /** One refused row. */
  public record Row(
      String locator, String reason, String column, String found, String expected, String text) {}

  /** Groups of the rows in these files, most frequent first. */
  public static List<Group> grouped(Store store, List<String> parts) throws IOException {
    Map<List<String>, Group> groups = new LinkedHashMap<>();
    forEach(
        store,
        parts,
        values -> {
          List<String> key =
              List.of(
                  text(values, "source_id"),
                  text(values, "reason"),
                  text(values, "column"),
                  text(values, "found"));
          if (groups.size() < MOST_GROUPS || groups.containsKey(key)) {
            groups.merge(key, group(values), RejectedRows::together);
          }
        });
    return groups.values().stream()
        .sorted(
            Comparator.comparing(Group::source)
                .thenComparing(Group::rows, Comparator.reverseOrder()))
        .toList();
  }

  /** Hands over every refused row of these files. */
  public static void each(Store store, List<String> parts, Consumer<Row> consumer)
      throws IOException {
    forEach(
        store,
        parts,
        values ->
            consumer.accept(
                new Row(
                    text(values, "source_locator"),
                    text(values, "reason"),
                    text(values, "column"),
                    text(values, "found"),
                    text(values, "expected"),
                    text(values, "raw_row"))));
  }

  private static void forEach(Store store, List<String> parts, Consumer<Object[]> consumer)
      throws IOException {
    for (String part : parts) {
      try (TableReader reader = TableReader.open(Tables.REJECTED, store.local(part))) {
        for (Object[] values = reader.next(); values != null; values = reader.next()) {
          consumer.accept(values);
        }
      }
    }
  }

  private static Group group(Object[] values) {
    return new Group(
        text(values, "source_id"),
        text(values, "reason"),
        text(values, "column"),
        text(values, "found"),
        1,
        List.of(text(values, "source_locator")),
        text(values, "suggestion"));
  }

  private static Group together(Group one, Group other) {
    List<String> locators = new ArrayList<>(one.locators());
    other.locators().stream().limit(Math.max(0, LOCATORS - locators.size())).forEach(locators::add);
    return new Group(
        one.source(),
        one.reason(),
        one.column(),
        one.found(),
        one.rows() + other.rows(),
        locators,
        one.suggestion());
  }

  private static String text(Object[] values, String column) {
    Object value = values[Tables.REJECTED.position(column)];
    return value == null ? "" : value.toString();
  }
}
