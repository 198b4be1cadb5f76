package org.puebla.toolbox;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.puebla.gravity.Effect;
import org.puebla.gravity.GravitySpec;
import org.puebla.gravity.Panel;
import org.puebla.gravity.PanelCells;
import org.puebla.model.ExitCode;
import org.puebla.model.Place;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;
import org.puebla.table.ForeignTable;
import org.puebla.yaml.Spelling;

/**
 * Reads the columns that a gravity model needs from a CSV or Parquet file of any shape.
 *
 * @param panel rows without gaps
 * @param read rows of the file
 * @param gaps rows left out because a number or name was missing or their weight was nought
 */
public record PanelFile(Panel panel, int read, int gaps) {

  private static final int MOST_PROBLEMS = 20;

  /**
   * Reads a file.
   *
   * @throws PueblaException when there is none, columns are missing, or with the first twenty cells
   *     that are wrong
   */
  public static PanelFile read(Path file, GravitySpec spec) {
    requireFile(file);
    try {
      Reading reading = new Reading(file, spec);
      if (isParquet(file)) {
        reading.parquet();
      } else {
        reading.csv();
      }
      return reading.finish();
    } catch (IOException e) {
      throw LongTable.unfit(file, e);
    } catch (java.io.UncheckedIOException e) {
      throw LongTable.unfit(file, java.util.Objects.requireNonNull(e.getCause()));
    }
  }

  /**
   * Reads the header alone.
   *
   * @throws PueblaException when there is no file or columns are missing
   */
  public static void requireColumns(Path file, GravitySpec spec) {
    requireFile(file);
    Reading reading = new Reading(file, spec);
    if (isParquet(file)) {
      reading.requireColumns(reading.parquetColumns());
      return;
    }
    try (Reader reader =
            LongTable.pastTheMark(Files.newBufferedReader(file, StandardCharsets.UTF_8));
        CSVParser parser = CSVFormat.DEFAULT.parse(reader)) {
      Iterator<CSVRecord> records = parser.iterator();
      reading.requireColumns(
          records.hasNext()
              ? records.next().toList().stream().map(String::strip).toList()
              : List.of());
    } catch (IOException e) {
      throw LongTable.unfit(file, e);
    } catch (java.io.UncheckedIOException e) {
      throw LongTable.unfit(file, java.util.Objects.requireNonNull(e.getCause()));
    }
  }

  private static boolean isParquet(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".parquet");
  }

  private static void requireFile(Path file) {
    if (!Files.exists(file) || Files.isDirectory(file)) {
      throw new PueblaException(
          ExitCode.INPUT_MISSING,
          Problem.of(
              Files.isDirectory(file) ? "toolbox.folder" : "toolbox.no-file", file.toString()));
    }
  }

  /** One file on its way in. */
  private static final class Reading {

    private final Path file;
    private final GravitySpec spec;
    private final List<String> numbers;
    private final List<String> names;
    private final PanelColumns columns;
    private final List<Problem> problems = new ArrayList<>();
    private final int weight;
    private final double[] values;
    private final String[] texts;
    private int read;
    private int gaps;

    Reading(Path file, GravitySpec spec) {
      this.file = file;
      this.spec = spec;
      this.numbers = spec.numbers();
      this.names = spec.names();
      this.weight = spec.weights().map(numbers::indexOf).orElse(-1);
      this.columns = new PanelColumns(numbers.size(), names.size());
      this.values = new double[numbers.size()];
      this.texts = new String[names.size()];
    }

    void csv() throws IOException {
      try (Reader reader =
              LongTable.pastTheMark(Files.newBufferedReader(file, StandardCharsets.UTF_8));
          CSVParser parser = CSVFormat.DEFAULT.parse(reader)) {
        int[] numberPlaces = null;
        int[] namePlaces = null;
        int width = 0;
        for (CSVRecord record : parser) {
          if (numberPlaces == null || namePlaces == null) {
            List<String> header = record.toList().stream().map(String::strip).toList();
            requireColumns(header);
            numberPlaces = places(header, numbers);
            namePlaces = places(header, names);
            width = header.size();
          } else {
            read++;
            Place place = Place.line(file.toString(), parser.getCurrentLineNumber());
            if (record.size() != width) {
              wrong(Problem.at(place, "toolbox.cells", record.size(), width));
            } else {
              row(place, record, numberPlaces, namePlaces);
            }
          }
        }
        if (numberPlaces == null) {
          throw new PueblaException(
              ExitCode.DATA_FAILED,
              Problem.of("toolbox.empty", file.toString(), String.join(", ", numbers)));
        }
      }
    }

    private void row(Place place, CSVRecord record, int[] numberPlaces, int[] namePlaces) {
      boolean whole = true;
      for (int at = 0; at < values.length; at++) {
        String text = record.get(numberPlaces[at]).strip();
        if (PanelCells.isGap(text)) {
          whole = false;
          values[at] = Double.NaN;
        } else {
          values[at] = number(place, text, numbers.get(at));
        }
      }
      for (int at = 0; at < texts.length; at++) {
        texts[at] = record.get(namePlaces[at]).strip();
        // NA is a code of Namibia.
        whole &= !texts[at].isEmpty();
      }
      add(place, whole);
    }

    void parquet() throws IOException {
      requireColumns(parquetColumns());
      List<String> asked = new ArrayList<>(numbers);
      names.stream().filter(name -> !asked.contains(name)).forEach(asked::add);
      int[] namePlaces = places(asked, names);
      try (ForeignTable table = ForeignTable.open(file, asked)) {
        @Nullable Object[] row = next(table);
        while (row != null) {
          read++;
          Place place = Place.line(file.toString(), read);
          boolean whole = true;
          for (int at = 0; at < values.length; at++) {
            values[at] = number(place, row[at], numbers.get(at));
            whole &= !Double.isNaN(values[at]);
          }
          for (int at = 0; at < texts.length; at++) {
            Object name = row[namePlaces[at]];
            whole &= name != null;
            texts[at] = name == null ? "" : text(name);
          }
          add(place, whole);
          row = next(table);
        }
      }
    }

    private @Nullable Object @Nullable [] next(ForeignTable table) {
      try {
        return table.next();
      } catch (IOException damaged) {
        throw notParquet(damaged);
      }
    }

    private PueblaException notParquet(IOException why) {
      return new PueblaException(
          ExitCode.DATA_FAILED, List.of(Problem.of("toolbox.not-parquet", file.toString())), why);
    }

    private List<String> parquetColumns() {
      try {
        return ForeignTable.columns(file);
      } catch (IOException why) {
        throw notParquet(why);
      }
    }

    private double number(Place place, @Nullable Object value, String column) {
      if (value == null) {
        return Double.NaN;
      }
      if (!(value instanceof Double number)) {
        return number(place, text(value), column);
      }
      if (number.isInfinite()) {
        wrong(Problem.at(place, "toolbox.not-a-number", String.valueOf(number), column));
      }
      return number;
    }

    /** A year in a column of numbers is the same name as in one of texts. */
    private static String text(Object value) {
      return value instanceof Double number ? PanelCells.text(number) : value.toString();
    }

    private double number(Place place, String text, String column) {
      double value = PanelCells.number(text);
      if (Double.isNaN(value)) {
        wrong(Problem.at(place, "toolbox.not-a-number", text, column));
      }
      return value;
    }

    private void add(Place place, boolean whole) {
      if (!whole || (weight >= 0 && values[weight] == 0)) {
        gaps++;
        return;
      }
      if (values[0] < 0) {
        wrong(Problem.at(place, "toolbox.negative", values[0], spec.outcome()));
      }
      if (weight >= 0 && values[weight] < 0) {
        wrong(Problem.at(place, "toolbox.negative", values[weight], numbers.get(weight)));
      }
      columns.add(read, values, texts);
    }

    PanelFile finish() {
      if (!problems.isEmpty()) {
        throw new PueblaException(ExitCode.DATA_FAILED, problems);
      }
      if (columns.size() == 0) {
        throw new PueblaException(
            ExitCode.DATA_FAILED, Problem.of("toolbox.no-whole-row", file.toString(), read, gaps));
      }
      List<double[]> covariates = new ArrayList<>();
      if (spec.fixedEffects().isEmpty()) {
        double[] ones = new double[columns.size()];
        Arrays.fill(ones, 1);
        covariates.add(ones);
      }
      for (String term : spec.covariates()) {
        covariates.add(columns.numbers(numbers.indexOf(term)));
      }
      double[] weights = new double[columns.size()];
      Arrays.fill(weights, 1);
      return new PanelFile(
          new Panel(
              columns.numbers(0),
              spec.terms(),
              covariates.toArray(double[][]::new),
              spec.fixedEffects().stream().map(this::effect).toList(),
              spec.clusters().stream().map(this::effect).toList(),
              spec.weights().map(name -> columns.numbers(numbers.indexOf(name))).orElse(weights),
              spec.offset()
                  .map(name -> columns.numbers(numbers.indexOf(name)))
                  .orElseGet(() -> new double[columns.size()]),
              columns.rows()),
          read,
          gaps);
    }

    private Effect effect(List<String> combined) {
      return Effect.of(
          String.join("×", combined),
          combined.stream().map(name -> columns.codes(names.indexOf(name))).toList(),
          combined.stream().map(name -> columns.names(names.indexOf(name))).toList());
    }

    private void requireColumns(List<String> header) {
      if (LongTable.isSeparatedOtherwise(header)) {
        throw new PueblaException(
            ExitCode.DATA_FAILED,
            Problem.at(
                Place.line(file.toString(), 1),
                "toolbox.separator",
                header.get(0),
                String.join(", ", numbers)));
      }
      List<Problem> missing = new ArrayList<>();
      List<String> asked = new ArrayList<>(numbers);
      asked.addAll(names);
      asked.stream()
          .distinct()
          .filter(column -> !header.contains(column))
          .forEach(
              column ->
                  missing.add(
                      Spelling.nearest(column, header)
                          .map(
                              near ->
                                  Problem.of(
                                      "toolbox.no-column-near", file.toString(), column, near))
                          .orElseGet(
                              () ->
                                  Problem.of(
                                      "toolbox.no-column",
                                      file.toString(),
                                      column,
                                      String.join(", ", header)))));
      asked.stream()
          .distinct()
          .filter(column -> header.indexOf(column) < header.lastIndexOf(column))
          .forEach(
              column ->
                  missing.add(
                      Problem.at(Place.line(file.toString(), 1), "toolbox.column-twice", column)));
      if (!missing.isEmpty()) {
        throw new PueblaException(ExitCode.DATA_FAILED, missing);
      }
    }

    private void wrong(Problem problem) {
      problems.add(problem);
      if (problems.size() >= MOST_PROBLEMS) {
        throw new PueblaException(ExitCode.DATA_FAILED, problems);
      }
    }

    private static int[] places(List<String> header, List<String> asked) {
      return asked.stream().mapToInt(header::indexOf).toArray();
    }
  }
}
