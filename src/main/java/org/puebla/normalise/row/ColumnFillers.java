package org.puebla.normalise.row;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.puebla.model.ObservationStatus;
import org.puebla.model.Period;
import org.puebla.normalise.file.FilePattern;
import org.puebla.normalise.layout.Header;
import org.puebla.normalise.layout.RawRow;
import org.puebla.source.declaration.ColumnRule;
import org.puebla.source.declaration.Dimensions;
import org.puebla.source.declaration.SourceDeclaration;
import org.puebla.table.Column;
import org.puebla.table.TableSchema;

/** Compiles the column rules of a declaration: constants into a template, the rest into fillers. */
final class ColumnFillers {

  /** Filled last: what a figure says of its own status outweighs what a column says of it. */
  private static final String FIGURE = "obs_value";

  private static final String PERIOD = "time_period";

  private final SourceDeclaration declaration;
  private final SpellingLists spellings;
  private final Header header;
  private final TableSchema schema;
  private final Object[] template;
  private final List<ColumnFiller> fillers = new ArrayList<>();
  private final PeriodsAtEdition periodsAtEdition;

  ColumnFillers(
      SourceDeclaration declaration, SpellingLists spellings, Header header, LandedFacts file) {
    this.declaration = declaration;
    this.spellings = spellings;
    this.header = header;
    this.schema = SourceTable.of(declaration);
    this.template = new Object[schema.columns().size()];
    this.periodsAtEdition =
        new PeriodsAtEdition(
            declaration,
            schema,
            file.edition(),
            positions(requireNonNull(declaration.columns().get(FIGURE)))[0]);
    constant("obs_status", ObservationStatus.NORMAL.code());
    constant("conf_status", "");
    constant("flags", "");
    constant("source_id", declaration.source());
    constant("edition", file.edition());
    constant("source_sha256", file.sha256());
    constant("licence", declaration.licence());
    Dimensions.defaults().forEach(this::constant);
    declaration.counts().forEach(this::constant);
    declaration.columns().entrySet().stream()
        .sorted(Comparator.comparing(entry -> entry.getKey().equals(FIGURE)))
        .forEach(entry -> compile(entry.getKey(), entry.getValue(), file));
    if (schema.has("unit_measure") && !declaration.columns().containsKey("unit_measure")) {
      unitIsTheThingCounted();
    }
  }

  /** Values that are the same in every row; null where a filler decides. */
  Object[] template() {
    return template;
  }

  List<ColumnFiller> all() {
    return List.copyOf(fillers);
  }

  /** What the periods of the file are at the date of its edition. */
  PeriodsAtEdition periodsAtEdition() {
    return periodsAtEdition;
  }

  private void constant(String column, String value) {
    if (schema.has(column)) {
      template[schema.position(column)] = value;
    }
  }

  private void compile(String name, ColumnRule rule, LandedFacts file) {
    if (rule.constant().isPresent() && !name.equals(PERIOD)) {
      constant(name, rule.constant().get());
    } else if (!rule.file().isEmpty()) {
      constant(name, FilePattern.valueFor(file.file(), rule.file()));
    } else {
      template[schema.position(name)] = null;
      fillers.add(filler(name, rule));
    }
  }

  private ColumnFiller filler(String name, ColumnRule rule) {
    Column column = schema.column(name);
    return switch (name) {
      case FIGURE ->
          new FigureFiller(
              schema,
              positions(rule)[0],
              new FigureReader(declaration, rule),
              PrintedBounds.of(rule, header));
      case PERIOD -> new PeriodFiller(declaration, schema, periods(rule), periodsAtEdition);
      default ->
          new CodeFiller(
              name,
              schema.position(name),
              new CellMemo<>(
                  positions(rule),
                  rule.parts().isEmpty()
                      ? new CodeReader(column, rule, spellings.named(rule.lookup()))
                      : new Breakdown(List.copyOf(rule.parts().keySet()))));
    };
  }

  /** A table without a year, as of distances, is of the one that its declaration gives. */
  private Function<RawRow, CellReading<Period>> periods(ColumnRule rule) {
    PeriodReader reader = new PeriodReader(rule);
    if (rule.constant().isPresent()) {
      CellReading<Period> always = reader.apply(new String[] {rule.constant().get()});
      return row -> always;
    }
    return new CellMemo<>(positions(rule), reader)::read;
  }

  private int[] positions(ColumnRule rule) {
    return Stream.of(
            rule.column().stream(), rule.joined().stream(), rule.partColumns().values().stream())
        .flatMap(Function.identity())
        .mapToInt(name -> header.position(name).orElseThrow())
        .toArray();
  }

  private void unitIsTheThingCounted() {
    Map<String, ColumnRule> columns = declaration.columns();
    int unit = schema.position("unit_measure");
    if (template[unit] != null || !schema.has("stat_unit")) {
      return;
    }
    ColumnRule counted = columns.get("stat_unit");
    if (counted != null && counted.constant().isEmpty()) {
      int from = schema.position("stat_unit");
      fillers.add(
          (row, observation) -> {
            observation[unit] = observation[from];
            return null;
          });
    } else {
      template[unit] = template[schema.position("stat_unit")];
    }
  }
}
