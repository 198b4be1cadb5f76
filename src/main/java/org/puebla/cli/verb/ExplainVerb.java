package org.puebla.cli.verb;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.puebla.cli.answer.Answer;
import org.puebla.cli.answer.Explainer;
import org.puebla.cli.answer.Figures;
import org.puebla.cli.answer.TextTable;
import org.puebla.cli.argument.ReleaseChoice;
import org.puebla.cli.argument.ReleaseTable;
import org.puebla.cli.argument.Where;
import org.puebla.model.ExitCode;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;
import org.puebla.release.catalogue.Release;
import org.puebla.store.Store;
import org.puebla.table.Column;
import org.puebla.table.Condition;
import org.puebla.table.RowCount;
import org.puebla.table.Selection;
import org.puebla.table.SortedRows;
import org.puebla.table.TableSchema;
import org.puebla.table.Tables;
import org.puebla.trace.Found;
import org.puebla.trace.Inputs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings a number back to its formula, its inputs, its file, sheet and cell. */
@Command(name = "explain")
public final class ExplainVerb extends Verb {

  private static final int MOST_ROWS = 10;
  private static final String ID = "[0-9a-f]{20}";

  /** What is shown of an input row, where its table has it. */
  private static final List<String> OF_INPUT =
      List.of(
          "driver",
          "measure",
          "origin",
          "destination",
          "ref_area",
          "counterpart_area",
          "sex",
          "age",
          "time_period",
          "obs_value",
          "source_id",
          "source_locator",
          "obs_id");

  @Parameters(paramLabel = "OBS_ID", descriptionKey = "obs-id", arity = "0..1")
  private @Nullable String id;

  @Option(names = "--table", paramLabel = "TABLE", descriptionKey = "in-table")
  private @Nullable String name;

  @Option(names = "--where", paramLabel = "CONDITIONS", descriptionKey = "where")
  private String where = "";

  @Mixin private ReleaseChoice choice = new ReleaseChoice();

  @Option(names = "--json")
  private boolean json;

  @Override
  ExitCode answer() throws Exception {
    if ((id == null) == (name == null) || (id != null && !where.isBlank())) {
      throw misuse("cli.explain-what");
    }
    if (id != null && !id.matches(ID)) {
      throw misuse("cli.no-obs-id", id);
    }
    Map<TableSchema, Selection> places = new LinkedHashMap<>();
    if (id != null) {
      for (TableSchema table : List.of(Tables.FLOWS, Tables.STOCKS)) {
        places.put(table, Selection.of(new Condition(table.column("obs_id"), Set.of(id))));
      }
    } else if (name != null) {
      TableSchema table = ReleaseTable.named(name);
      places.put(table, Where.parse(where, table));
    }
    Store store = store();
    Release release = choice.release(setting(null));
    return explain(store, release, places);
  }

  private ExitCode explain(Store store, Release release, Map<TableSchema, Selection> places)
      throws IOException {
    for (Map.Entry<TableSchema, Selection> place : places.entrySet()) {
      ReleaseTable rows =
          id == null
              ? choice.table(store, release, place.getKey())
              : ReleaseTable.of(store, release, place.getKey());
      List<Found> found = first(rows, place.getValue());
      if (found.size() == 1) {
        return explain(new Explainer(store, release, messages()), found.get(0));
      }
      if (found.size() > 1) {
        long all = rows.slice(place.getValue()).count();
        list(found, all);
        throw misuse(
            "cli.explain-narrow", all, rows.table().name(), String.join(", ", telling(found)));
      }
      if (id == null) {
        throw place.getValue().isEverything()
            ? missing("cli.table-empty", rows.table().name(), release.id())
            : rows.nothing(place.getValue());
      }
    }
    throw missing("cli.obs-id-not-there", String.valueOf(id), release.id());
  }

  private ExitCode explain(Explainer explainer, Found row) throws IOException {
    Map<String, Object> card = explainer.card(row);
    Optional<Inputs> inputs = explainer.inputs(row);
    Answer answer = new Answer(terminal(), messages());
    if (json) {
      Map<String, Object> whole = new LinkedHashMap<>();
      whole.put("table", row.table().name());
      whole.put("row", columns(row, row.table().columns().stream().map(Column::name).toList()));
      whole.putAll(card);
      inputs.ifPresent(found -> whole.put("input-rows", json(found)));
      answer.json(whole);
      return ExitCode.DONE;
    }
    answer.card(card);
    inputs.ifPresent(this::print);
    return ExitCode.DONE;
  }

  private void print(Inputs inputs) {
    print("");
    say(
        switch (inputs.certainty()) {
          case EXACT -> "inputs-exact";
          case SAME_MATRIX -> inputs.rows() == 0 ? "inputs-none" : "inputs-alike";
        },
        inputs.rows());
    TextTable grid = new TextTable();
    for (Found row : inputs.first()) {
      List<String> cells = new ArrayList<>(List.of("  " + row.table().name()));
      columns(row, OF_INPUT).values().forEach(value -> cells.add(shown(value)));
      grid.row(cells.toArray(String[]::new));
    }
    grid.print(terminal());
    long more = inputs.rows() - inputs.first().size();
    if (more > 0) {
      say("inputs-more", more);
    }
  }

  private static Map<String, Object> json(Inputs inputs) {
    Map<String, Object> whole = new LinkedHashMap<>();
    whole.put("certainty", inputs.certainty().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    whole.put("rows", inputs.rows());
    List<Map<String, Object>> first = new ArrayList<>();
    for (Found row : inputs.first()) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("table", row.table().name());
      one.putAll(columns(row, OF_INPUT));
      first.add(one);
    }
    whole.put("first", first);
    return whole;
  }

  /** The first rows, with what tells them apart and their figure. */
  private void list(List<Found> found, long all) {
    List<String> telling = telling(found);
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Found row : found) {
      List<String> columns = new ArrayList<>(telling);
      columns.addAll(List.of("obs_value", "obs_id"));
      rows.add(columns(row, columns));
    }
    Answer answer = new Answer(terminal(), messages());
    if (json) {
      Map<String, Object> whole = new LinkedHashMap<>();
      whole.put("rows", all);
      whole.put("first", rows);
      answer.json(whole);
      return;
    }
    TextTable grid = new TextTable().row(rows.get(0).keySet().toArray(String[]::new));
    rows.forEach(row -> grid.row(row.values().stream().map(this::shown).toArray(String[]::new)));
    grid.print(terminal());
  }

  /** The key columns in which these rows differ; every column where they have no key. */
  private static List<String> telling(List<Found> found) {
    TableSchema table = found.get(0).table();
    boolean keyless = table.keyPositions().length == 0;
    return table.columns().stream()
        .filter(column -> keyless || column.isKey())
        .map(Column::name)
        .filter(
            column -> {
              Set<String> values = new TreeSet<>();
              found.forEach(row -> values.add(row.text(column)));
              return values.size() > 1;
            })
        .toList();
  }

  private static List<Found> first(ReleaseTable table, Selection selection) throws IOException {
    // Most files hold no such row, which their one or two columns asked for tell soonest.
    List<Path> holding = new ArrayList<>();
    for (Path file : table.files()) {
      if (RowCount.of(table.table(), List.of(file), selection) > 0) {
        holding.add(file);
      }
    }
    List<Found> found = new ArrayList<>();
    try (SortedRows rows = SortedRows.open(table.table(), holding, selection)) {
      while (found.size() < MOST_ROWS) {
        Object[] row = rows.next();
        if (row == null) {
          break;
        }
        found.add(new Found(table.table(), row));
      }
    }
    return found;
  }

  /** Those of these columns that the row has; what is null is an empty text. */
  private static Map<String, Object> columns(Found row, List<String> names) {
    Map<String, Object> columns = new LinkedHashMap<>();
    for (String column : names) {
      if (row.table().has(column)) {
        Object value = row.value(column);
        columns.put(
            column, value instanceof Number || value instanceof Boolean ? value : row.text(column));
      }
    }
    return columns;
  }

  private String shown(Object value) {
    return value instanceof Double number
        ? Figures.shown(number, messages().locale())
        : value.toString();
  }

  private static PueblaException misuse(String rule, Object... facts) {
    return new PueblaException(ExitCode.INVALID, Problem.of(rule, facts));
  }

  private static PueblaException missing(String rule, Object... facts) {
    return new PueblaException(ExitCode.INPUT_MISSING, Problem.of(rule, facts));
  }
}
