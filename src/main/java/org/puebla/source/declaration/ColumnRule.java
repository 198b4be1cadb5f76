package org.puebla.source.declaration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.puebla.model.Place;
import org.puebla.yaml.OneOf;

/**
 * How one column of the table is filled from a row; exactly one of {@code constant}, {@code from},
 * {@code join}, {@code parts} and {@code file} says whence.
 *
 * <p>A column of the file is named by its header; where editions spell it differently, by a list of
 * its spellings, of which the first names it everywhere else in the declaration.
 *
 * @param constant the same value for every row
 * @param from one column of the file
 * @param join several columns of the file, in the order that {@code as} asks for
 * @param parts name to column: {@code name=value;…} in the order given, for {@code breakdown}
 * @param file a value by the name of the file, a pattern with {@code *} to value
 * @param lookup spelling lists, tried in turn, that turn the cell into a code
 * @param map cell to code; any other cell refuses the row
 * @param as what the cell is read as: {@code count}, {@code number}, {@code year}, {@code
 *     year-month}, {@code year-quarter}, {@code month-name} (join year, month), {@code month-span}
 *     (join year, first month, last month: all twelve are the year), {@code fiscal-month} (join
 *     fiscal year, month), {@code fiscal-year}, {@code year-span}, {@code date}, {@code age-group},
 *     {@code code}
 * @param regex applied to the cell before anything else; its first group, or all of the match, goes
 *     on, and a cell that does not match goes on as it is
 * @param months language of the names of months: {@code en}, {@code es}, {@code fr}
 * @param yearStarts month, 1 to 12, in which a fiscal year starts; the fiscal year is named after
 *     the calendar year in which it ends unless it starts in January
 * @param annualUntil the last year whose annual total stands under its first month
 * @param scale what a number is multiplied by, for instance 1000
 * @param absent the value when the cell is empty
 * @param low column of the file with the least that the figure can be, as its producer says
 * @param high column of the file with the most; where the figure itself lies beyond a bound, it is
 *     the bound
 * @param error column of the file with the standard error of the figure, which gives its bounds
 * @param times how many standard errors a bound is away from the figure, for instance 1.96
 */
public record ColumnRule(
    Place place,
    Optional<String> constant,
    List<String> from,
    List<List<String>> join,
    Map<String, List<String>> parts,
    Map<String, String> file,
    List<String> lookup,
    Map<String, String> map,
    @OneOf({
          "count",
          "number",
          "year",
          "year-month",
          "year-quarter",
          "month-name",
          "month-span",
          "fiscal-month",
          "fiscal-year",
          "year-span",
          "date",
          "age-group",
          "code"
        })
        Optional<String> as,
    Optional<String> regex,
    @OneOf({"en", "es", "fr"}) Optional<String> months,
    Optional<Integer> yearStarts,
    Optional<Integer> annualUntil,
    Optional<Double> scale,
    Optional<String> absent,
    List<String> low,
    List<String> high,
    List<String> error,
    Optional<Double> times) {

  /** The column of {@code from}, empty where the rule has another source. */
  public Optional<String> column() {
    return from.stream().findFirst();
  }

  /** The columns of {@code join}, in order. */
  public List<String> joined() {
    return join.stream().map(spellings -> spellings.get(0)).toList();
  }

  /** The columns of {@code parts}, each under the name that it has in the table. */
  public Map<String, String> partColumns() {
    Map<String, String> columns = new LinkedHashMap<>();
    parts.forEach((name, spellings) -> columns.put(name, spellings.get(0)));
    return columns;
  }

  public Optional<String> lowColumn() {
    return low.stream().findFirst();
  }

  public Optional<String> highColumn() {
    return high.stream().findFirst();
  }

  public Optional<String> errorColumn() {
    return error.stream().findFirst();
  }

  /**
   * Every way in which the rule's columns of the file are spelled, those of one column together.
   */
  public List<List<String>> spellings() {
    return Stream.of(Stream.of(from, low, high, error), join.stream(), parts.values().stream())
        .flatMap(Function.identity())
        .filter(spellings -> !spellings.isEmpty())
        .toList();
  }
}
