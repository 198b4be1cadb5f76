package org.puebla.cli.argument;

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
 * comma or an equals sign stands between double quotes, and a double quote in it twice.
 */
public final class Where {

  private static final Pattern COLUMN = Pattern.compile("\\G\\s*(\\w+)\\s*=");

  /**
   * A value and what ends it: a comma, the end, or "and" before the next column. One without quotes
   * may hold the word.
   */
  private static final Pattern VALUE =
      Pattern.compile(
          "\\G(?:\\s*\"([^\"]*+(?:\"\"[^\"]*+)*+)\"|([^,\"]*?))"
              + "\\s*(?:(,)|(\\s[aA][nN][dD]\\s+(?=\\w+\\s*=))|\\z)");

  private Where() {}

  /**
   * @param text as typed; nothing selects everything
   * @throws PueblaException INVALID when it is no condition, or the table has no such column
   */
  public static Selection parse(String text, TableSchema table) {
    if (text.isBlank()) {
      return Selection.everything();
    }
    List<Condition> conditions = new ArrayList<>();
    Matcher column = COLUMN.matcher(text);
    Matcher value = VALUE.matcher(text);
    int at = 0;
    do {
      if (!column.find(at)) {
        throw invalid("cli.where-form", text.substring(at).strip());
      }
      Column named = column(table, column.group(1));
      Set<Object> values = new LinkedHashSet<>();
      at = column.end();
      do {
        if (!value.find(at)) {
          throw invalid("cli.where-form", text.substring(column.start()).strip());
        }
        values.add(value(named, text(value)));
        at = value.end();
      } while (value.group(3) != null);
      conditions.add(new Condition(named, values));
    } while (value.group(4) != null);
    return new Selection(conditions);
  }

  private static Column column(TableSchema table, String name) {
    if (!table.has(name)) {
      throw Unknown.of(
          "cli.where-column", name, table.columns().stream().map(Column::name).toList());
    }
    return table.column(name);
  }

  private static String text(Matcher value) {
    String quoted = value.group(1);
    return quoted == null ? value.group(2).strip() : quoted.replace("\"\"", "\"");
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
