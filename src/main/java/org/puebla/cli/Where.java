package org.puebla.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.puebla.model.ExitCode;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;
import org.puebla.table.Column;
import org.puebla.table.Condition;
import org.puebla.table.Selection;
import org.puebla.table.TableSchema;

/**
 * Conditions as they are typed: {@code column=value[,value]}, joined by {@code and}. A value with a
 * comma stands between double quotes, one with a double quote has it twice.
 */
final class Where {

  /** A blank, "and", and the next column: a value may hold the word. */
  private static final Pattern JOINT = Pattern.compile("(?i)\\s+and\\s+(?=\\w+\\s*=)");

  private static final Pattern CONDITION = Pattern.compile("(?s)\\s*(\\w+)\\s*=(.*)");
  private static final Pattern VALUE =
      Pattern.compile("\\G\\s*(?:\"((?:[^\"]|\"\")*)\"|([^,\"]*))\\s*(,|\\z)");

  private Where() {}

  /**
   * @param text as typed; nothing selects everything
   * @throws PueblaException INVALID when it is no condition, or the table has no such column
   */
  static Selection parse(String text, TableSchema table) {
    if (text.isBlank()) {
      return Selection.everything();
    }
    List<Condition> conditions = new ArrayList<>();
    for (String part : JOINT.splitAsStream(text.strip()).toList()) {
      Matcher matcher = CONDITION.matcher(part);
      if (!matcher.matches()) {
        throw invalid("cli.where-form", part);
      }
      conditions.add(condition(table, matcher.group(1), matcher.group(2).strip()));
    }
    return new Selection(conditions);
  }

  private static Condition condition(TableSchema table, String name, String typed) {
    if (!table.has(name)) {
      throw Unknown.of(
          "cli.where-column", name, table.columns().stream().map(Column::name).toList());
    }
    Column column = table.column(name);
    Set<Object> values = new LinkedHashSet<>();
    for (String value : values(typed)) {
      values.add(value(column, value));
    }
    return new Condition(column, values);
  }

  private static List<String> values(String typed) {
    List<String> values = new ArrayList<>();
    Matcher matcher = VALUE.matcher(typed);
    int end = 0;
    while (matcher.find()) {
      String quoted = matcher.group(1);
      values.add(quoted == null ? matcher.group(2).strip() : quoted.replace("\"\"", "\""));
      end = matcher.end();
      if (matcher.group(3).isEmpty()) {
        break;
      }
    }
    if (end != typed.length() || values.isEmpty()) {
      throw invalid("cli.where-form", typed);
    }
    return values;
  }

  private static Object value(Column column, String text) {
    try {
      return switch (column.type()) {
        case TEXT -> text;
        case NUMBER -> Double.valueOf(text);
        case COUNT -> Long.valueOf(text);
        case DATE -> LocalDate.parse(text);
        case TRUTH -> truth(text);
      };
    } catch (NumberFormatException | DateTimeParseException unreadable) {
      throw invalid("cli.where-value", column.name(), text, column.type().name());
    }
  }

  private static Boolean truth(String text) {
    if (!text.matches("true|false")) {
      throw new NumberFormatException(text);
    }
    return Boolean.valueOf(text);
  }

  private static PueblaException invalid(String rule, Object... facts) {
    return new PueblaException(ExitCode.INVALID, Problem.of(rule, facts));
  }
}
