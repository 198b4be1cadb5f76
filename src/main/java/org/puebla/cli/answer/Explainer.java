package org.puebla.cli.answer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.puebla.cli.answer.RowOrigin.Measured;
import org.puebla.cli.argument.ReleaseTable;
import org.puebla.cli.terminal.Messages;
import org.puebla.indicator.Indicator;
import org.puebla.indicator.run.Indicators;
import org.puebla.indicator.run.InputDigest;
import org.puebla.release.catalogue.Catalogue.SourceEntry;
import org.puebla.release.catalogue.Release;
import org.puebla.store.Store;
import org.puebla.table.ColumnType;
import org.puebla.table.TableSchema;
import org.puebla.trace.Found;
import org.puebla.trace.IndicatorInputs;
import org.puebla.trace.Inputs;

/** What is said of a row: in words, whose it is, where it stands, how it was computed. */
public final class Explainer {

  /**
   * Columns that say what was counted beside the corridor; total and not applicable say nothing.
   */
  private static final List<String> CRITERIA =
      List.of(
          "duration",
          "legal_status",
          "reason",
          "sex",
          "age",
          "accompaniment",
          "period_basis",
          "breakdown");

  private static final List<String> NOTHING_SAID = List.of("", "_T", "_Z");

  private static final Set<ColumnType> NUMBERS = EnumSet.of(ColumnType.NUMBER, ColumnType.COUNT);

  private final Store store;
  private final Release release;
  private final Messages messages;
  private final CodeNames names;
  private final LandedSource landed;

  public Explainer(Store store, Release release, Messages messages) {
    this.store = store;
    this.release = release;
    this.messages = messages;
    this.names = new CodeNames(messages.locale());
    this.landed = new LandedSource(store, messages);
  }

  /** Label to value, in the order in which they are shown. */
  public Map<String, Object> card(Found row) throws IOException {
    Map<String, Object> card = new LinkedHashMap<>();
    card.put("said", said(row));
    RowOrigin account = RowOrigin.of(row.table());
    figures(account, row, card);
    card.put("status", row.table().has("obs_status") ? names.withCode(row, "obs_status") : "");
    switch (account.origin()) {
      case FORMULA -> formula(row, card);
      case MODEL -> method(account, row, card);
      case SOURCE -> observed(row, card);
    }
    card.put("release", release.id());
    return card;
  }

  /** The rows that an indicator was computed from. */
  public Optional<Inputs> inputs(Found row) throws IOException {
    Optional<Indicator> indicator = indicator(row);
    if (indicator.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        IndicatorInputs.of(
            row,
            indicator.get().inputs(),
            indicator.get().drivers(),
            table -> ReleaseTable.of(store, release, table).files(),
            input -> InputDigest.of(input.table(), input::value)));
  }

  private static Optional<Indicator> indicator(Found row) {
    return row.table().name().equals("indicators")
        ? Indicators.find(row.text("indicator"))
        : Optional.empty();
  }

  private void observed(Found row, Map<String, Object> card) throws IOException {
    Optional<SourceEntry> source = source(row.text("source_id"));
    if (source.isPresent()) {
      landed.credit(source.get(), card);
      landed.place(source.get(), row, card);
    }
  }

  private void formula(Found row, Map<String, Object> card) {
    indicator(row)
        .ifPresent(
            indicator -> {
              card.put("indicator", indicator.id().text());
              card.put("title", indicator.title(messages.locale()));
              card.put("inputs", indicator.inputs().stream().map(TableSchema::name).toList());
              card.put("page", "docs/indicators/" + indicator.id() + ".md");
            });
    card.put("formula", row.text("formula"));
    card.put("coverage", row.text("coverage"));
    card.put("n-obs", row.text("n_obs"));
    sources(row, card);
  }

  private void method(RowOrigin account, Found row, Map<String, Object> card) {
    card.put("numbers", numbers(row));
    card.put("method", row.text(row.table().has("method") ? "method" : "model"));
    card.put("page", account.page());
    sources(row, card);
  }

  /** What else the row holds: rows of models and mirrors have several figures. */
  private List<String> numbers(Found row) {
    return row.table().columns().stream()
        .filter(column -> NUMBERS.contains(column.type()))
        .filter(column -> row.value(column.name()) != null)
        .map(column -> column.name() + " " + number(row.value(column.name())))
        .toList();
  }

  /** The sources that the row names; of a model, all of the tables that models read. */
  private void sources(Found row, Map<String, Object> card) {
    List<String> named =
        Stream.of("source_id", "inflow_source", "outflow_source")
            .flatMap(column -> Stream.of(row.text(column).split("\\+")))
            .filter(id -> !id.isEmpty())
            .toList();
    List<String> shown = new ArrayList<>();
    for (SourceEntry source : release.catalogue().sources()) {
      boolean ofModel = named.isEmpty() && List.of("flows", "drivers").contains(source.table());
      if (ofModel || named.contains(source.id())) {
        shown.add(source.id() + " " + source.edition() + ", " + source.licence());
      }
    }
    card.put(named.isEmpty() ? "perhaps-sources" : "sources", shown);
  }

  private Optional<SourceEntry> source(String id) {
    return release.catalogue().source(id);
  }

  private String said(Found row) {
    return switch (row.table().name()) {
      case "flows", "stocks" ->
          messages.text(
                  "cli.said-counts",
                  names.of(row, "measure"),
                  names.of(row, "stat_unit"),
                  names.withCode(row, "origin"),
                  names.withCode(row, "destination"),
                  names.withCode(row, "ref_area"),
                  names.of(row, "origin_basis"),
                  row.text("time_period"))
              + criteria(row);
      case "population" ->
          messages.text(
                  "cli.said-people",
                  names.of(row, "measure"),
                  names.withCode(row, "ref_area"),
                  row.text("time_period"))
              + criteria(row);
      case "drivers" ->
          messages.text(
              "cli.said-driver",
              row.text("driver"),
              names.withCode(row, "cause"),
              names.withCode(row, "ref_area"),
              row.text("time_period"));
      default -> key(row);
    };
  }

  private String criteria(Found row) {
    return CRITERIA.stream()
        .filter(column -> !NOTHING_SAID.contains(row.text(column)))
        .map(column -> "; " + names.withCode(row, column))
        .collect(Collectors.joining());
  }

  /** The key of a row, every column where it has none: names of what says something. */
  private String key(Found row) {
    boolean keyless = row.table().keyPositions().length == 0;
    return String.join(
        ", ",
        row.table().columns().stream()
            .filter(column -> keyless || column.isKey())
            .map(column -> column.name())
            .filter(column -> !NOTHING_SAID.contains(row.text(column)))
            .map(column -> column + " " + names.withCode(row, column))
            .toList());
  }

  /** The figure that a row is about is its value; a further one has its own name. */
  private void figures(RowOrigin account, Found row, Map<String, Object> card) {
    String label = "value";
    String ofBounds = "interval";
    for (Measured measured : account.figures()) {
      card.put(label, figure(row, measured));
      card.put(ofBounds, measured.hasBounds() ? interval(row, measured) : "");
      label = "difference";
      ofBounds = "difference-interval";
    }
  }

  private String figure(Found row, Measured measured) {
    Object value = row.value(measured.value());
    String unit = row.text("unit_measure");
    if (value == null) {
      return row.table().has("obs_status") ? messages.text("cli.no-figure") : "";
    }
    return unit.isEmpty() ? number(value) : number(value) + " " + unit;
  }

  private String interval(Found row, Measured measured) {
    Object low = row.value(measured.low());
    Object high = row.value(measured.high());
    return low == null && high == null
        ? ""
        : messages.text("cli.interval", number(low), number(high));
  }

  private String number(@Nullable Object value) {
    return value instanceof Double number
        ? Figures.shown(number, messages.locale())
        : value == null ? "…" : value.toString();
  }
}
