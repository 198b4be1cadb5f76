package org.puebla.normalise.edition.totals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.puebla.source.declaration.TotalRule;
import org.puebla.table.Column;
import org.puebla.table.TableSchema;

/** Enters the rows of a source into the book of its totals. */
public final class TotalsClerk {

  private record Columns(int[] fixed, int[] areas, int[] within) {}

  private final TotalsBook book;
  private final List<Columns> columns = new ArrayList<>();
  private final int value;
  private final int low;
  private final int high;
  private final int locator;

  /**
   * @param positionOf position in a row of a column of the file
   */
  public TotalsClerk(List<TotalRule> rules, TableSchema schema, ToIntFunction<String> positionOf) {
    this.book = new TotalsBook(rules.size());
    this.value = schema.position("obs_value");
    this.low = schema.position("obs_low");
    this.high = schema.position("obs_high");
    this.locator = schema.position("source_locator");
    for (TotalRule rule : rules) {
      int[] fixed =
          IntStream.of(schema.keyPositions())
              .filter(at -> !rule.over().contains(schema.columns().get(at).name()))
              .toArray();
      int[] areas =
          rule.over().stream()
              .filter(name -> isArea(schema.column(name)))
              .mapToInt(schema::position)
              .toArray();
      columns.add(new Columns(fixed, areas, rule.within().stream().mapToInt(positionOf).toArray()));
    }
  }

  public TotalsBook book() {
    return book;
  }

  /**
   * Enters a counted row as a part of whatever totals there may be.
   *
   * @param cell the text of the row at a position
   */
  public void kept(Object[] observation, IntFunction<String> cell) {
    for (int rule = 0; rule < columns.size(); rule++) {
      Columns of = columns.get(rule);
      TotalsLedger.Part part =
          new TotalsLedger.Part(texts(of.areas(), observation), cells(of.within(), cell));
      add(book.ledger(rule).partOf(texts(of.fixed(), observation), part), observation);
    }
  }

  /** Enters a printed total. */
  public void total(int rule, Object[] observation, IntFunction<String> cell) {
    Columns of = columns.get(rule);
    Sum figure = new Sum();
    add(figure, observation);
    book.ledger(rule)
        .print(
            new TotalsLedger.Printed(
                texts(of.fixed(), observation),
                texts(of.areas(), observation),
                cells(of.within(), cell),
                figure,
                (String) observation[locator]));
  }

  private void add(Sum sum, Object[] observation) {
    sum.add((Double) observation[value], (Double) observation[low], (Double) observation[high]);
  }

  private static ArrayList<String> texts(int[] positions, Object[] observation) {
    ArrayList<String> texts = new ArrayList<>(positions.length);
    for (int at : positions) {
      texts.add((String) observation[at]);
    }
    return texts;
  }

  private static ArrayList<String> cells(int[] positions, IntFunction<String> cell) {
    ArrayList<String> texts = new ArrayList<>(positions.length);
    for (int at : positions) {
      texts.add(cell.apply(at).strip());
    }
    return texts;
  }

  private static boolean isArea(Column column) {
    return column.codelist().filter("area"::equals).isPresent();
  }
}
