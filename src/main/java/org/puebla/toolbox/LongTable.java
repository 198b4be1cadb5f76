package org.puebla.toolbox;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.puebla.model.ExitCode;
import org.puebla.model.Place;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;

/**
 * The rows of one CSV file: names in all columns but {@code value}, which holds a number.
 *
 * @param rows the names in the order in which the columns were asked for
 * @param values as many as rows
 */
record LongTable(List<String[]> rows, double[] values) {

  private static final String VALUE = "value";
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /**
   * Reads a file in UTF-8 whose header names these columns and {@code value}, in any order.
   *
   * @throws PueblaException when there is no such file, or with everything that is wrong in it
   */
  static LongTable read(Path file, String... names) {
    if (!Files.isRegularFile(file)) {
      throw new PueblaException(
          ExitCode.INPUT_MISSING, Problem.of("toolbox.no-file", file.toString()));
    }
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        CSVParser parser = CSVFormat.DEFAULT.builder().setTrim(true).get().parse(reader)) {
      return new Reading(file, List.of(names)).read(parser);
    } catch (UncheckedIOException e) {
      throw unfit(file, Objects.requireNonNull(e.getCause()));
    } catch (IOException e) {
      throw unfit(file, e);
    }
  }

  /** What is wrong with a file that could not be read to its end. */
  private static PueblaException unfit(Path file, IOException why) {
    if (why instanceof CharacterCodingException) {
      return refused(Problem.of("toolbox.not-utf-8", file.toString()));
    }
    if (why instanceof CSVException) {
      return refused(
          Problem.of("toolbox.not-csv", file.toString(), String.valueOf(why.getMessage())));
    }
    return new PueblaException(
        ExitCode.INPUT_MISSING,
        List.of(
            Problem.of("toolbox.unreadable", file.toString(), String.valueOf(why.getMessage()))),
        why);
  }

  private static PueblaException refused(Problem problem) {
    return new PueblaException(ExitCode.DATA_FAILED, problem);
  }

  /** One file on its way in, with what was found wrong so far. */
  private static final class Reading {

    private final Path file;
    private final List<String> names;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Long> lines = new HashMap<>();
    private final List<String[]> rows = new ArrayList<>();
    private final List<Double> values = new ArrayList<>();

    Reading(Path file, List<String> names) {
      this.file = file;
      this.names = names;
    }

    LongTable read(CSVParser parser) {
      int[] places = null;
      int width = 0;
      for (CSVRecord record : parser) {
        if (places == null) {
          List<String> header = header(record);
          places = places(header);
          width = header.size();
        } else if (record.size() != width) {
          wrong(record, "toolbox.cells", record.size(), width);
        } else {
          row(record, places);
        }
      }
      if (places == null || (rows.isEmpty() && problems.isEmpty())) {
        problems.add(Problem.of("toolbox.empty", file.toString(), expected()));
      }
      if (!problems.isEmpty()) {
        throw new PueblaException(ExitCode.DATA_FAILED, problems);
      }
      return new LongTable(rows, values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private List<String> header(CSVRecord record) {
      List<String> header = new ArrayList<>(record.toList());
      String first = header.get(0);
      if (!first.isEmpty() && first.charAt(0) == BYTE_ORDER_MARK) {
        header.set(0, first.substring(1).strip());
      }
      return header;
    }

    /** Where each name and the value stand; the file ends here when its columns are others. */
    private int[] places(List<String> header) {
      List<String> asked = new ArrayList<>(names);
      asked.add(VALUE);
      if (header.size() != asked.size() || !header.containsAll(asked)) {
        throw new PueblaException(
            ExitCode.DATA_FAILED,
            Problem.at(
                Place.line(file.toString(), 1),
                "toolbox.columns",
                String.join(", ", header),
                expected()));
      }
      return asked.stream().mapToInt(header::indexOf).toArray();
    }

    private void row(CSVRecord record, int[] places) {
      String[] row = new String[names.size()];
      for (int at = 0; at < row.length; at++) {
        row[at] = record.get(places[at]);
        if (row[at].isEmpty()) {
          wrong(record, "toolbox.no-name", names.get(at));
        } else if ("=+-@".indexOf(row[at].charAt(0)) >= 0) {
          wrong(record, "toolbox.formula", row[at]);
        }
      }
      Long before =
          lines.putIfAbsent(String.join("\u0000", row), record.getParser().getCurrentLineNumber());
      if (before != null) {
        wrong(record, "toolbox.repeated", String.join(", ", row), before);
      }
      rows.add(row);
      values.add(number(record, record.get(places[places.length - 1]), row));
    }

    private double number(CSVRecord record, String text, String[] row) {
      try {
        double value = Double.parseDouble(text);
        // Java would also take 1d, 0x1p3 and the word NaN.
        if (Double.isFinite(value) && text.matches("[-+.0-9eE]+")) {
          return value;
        }
      } catch (NumberFormatException notANumber) {
        // Told below.
      }
      wrong(record, "toolbox.not-a-number", text, String.join(", ", row));
      return 0;
    }

    private void wrong(CSVRecord record, String rule, Object... facts) {
      problems.add(
          Problem.at(
              Place.line(file.toString(), record.getParser().getCurrentLineNumber()), rule, facts));
    }

    private String expected() {
      return String.join(", ", names) + ", " + VALUE;
    }
  }
}
