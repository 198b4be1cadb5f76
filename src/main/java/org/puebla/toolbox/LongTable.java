package org.puebla.toolbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.puebla.gravity.PanelHeader;
import org.puebla.model.ExitCode;
import org.puebla.model.Place;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;

/**
 * The rows of one CSV file: names in all columns but {@code value}, which holds a number where
 * there is such a column.
 *
 * @param file as it was named
 * @param rows the names in the order in which the columns were asked for
 * @param values as many as rows, or none
 */
record LongTable(String file, List<String[]> rows, double[] values) {

  /** What the figures of a table can be. */
  enum Figures {
    /** At least nought. */
    COUNTS,
    /** Any number. */
    BALANCES,
    /** There are none: the table has names alone. */
    NONE
  }

  private static final String VALUE = "value";

  /** Beyond this, single people are lost to rounding. */
  private static final double LARGEST = 1e15;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /**
   * Reads a file in UTF-8 whose header names these columns and {@code value}, in any order.
   *
   * @throws PueblaException when there is no such file, or with everything that is wrong in it
   */
  static LongTable read(Path file, Figures figures, String... names) {
    if (!Files.exists(file) || Files.isDirectory(file)) {
      throw new PueblaException(
          ExitCode.INPUT_MISSING,
          Problem.of(
              Files.isDirectory(file) ? "toolbox.folder" : "toolbox.no-file", file.toString()));
    }
    try (Reader reader = pastTheMark(Files.newBufferedReader(file, StandardCharsets.UTF_8));
        CSVParser parser = CSVFormat.DEFAULT.builder().setTrim(true).get().parse(reader)) {
      return new Reading(file, figures, List.of(names)).read(parser);
    } catch (UncheckedIOException e) {
      throw unfit(file, Objects.requireNonNull(e.getCause()));
    } catch (IOException e) {
      throw unfit(file, e);
    }
  }

  /** The rows that have a name in a column. */
  LongTable only(int column, String name) {
    int[] kept =
        IntStream.range(0, rows.size()).filter(at -> rows.get(at)[column].equals(name)).toArray();
    return new LongTable(
        file,
        IntStream.of(kept).mapToObj(rows::get).toList(),
        IntStream.of(kept).mapToDouble(at -> values[at]).toArray());
  }

  /** A byte order mark is no part of the first name. */
  static Reader pastTheMark(BufferedReader reader) throws IOException {
    reader.mark(1);
    if (reader.read() != BYTE_ORDER_MARK) {
      reader.reset();
    }
    return reader;
  }

  /** What is wrong with a file that could not be read to its end. */
  static PueblaException unfit(Path file, IOException why) {
    if (why instanceof CharacterCodingException) {
      return refused(Problem.of("toolbox.not-utf-8", file.toString()));
    }
    if (why instanceof CSVException) {
      return refused(Problem.of("toolbox.not-csv", file.toString()));
    }
    return new PueblaException(
        ExitCode.INPUT_MISSING,
        List.of(Problem.of("toolbox.unreadable", file.toString(), reason(why))),
        why);
  }

  /** Java names only the file when it may not be read. */
  private static String reason(IOException why) {
    return why instanceof AccessDeniedException
        ? "permission denied"
        : String.valueOf(why.getMessage());
  }

  private static PueblaException refused(Problem problem) {
    return new PueblaException(ExitCode.DATA_FAILED, problem);
  }

  /** One file on its way in, with what was found wrong so far. */
  private static final class Reading {

    private final Path file;
    private final Figures figures;
    private final List<String> names;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Long> lines = new HashMap<>();
    private final List<String[]> rows = new ArrayList<>();
    private final List<Double> values = new ArrayList<>();

    Reading(Path file, Figures figures, List<String> names) {
      this.file = file;
      this.figures = figures;
      this.names = names;
    }

    LongTable read(CSVParser parser) {
      int[] places = null;
      int width = 0;
      for (CSVRecord record : parser) {
        if (places == null) {
          List<String> header = record.toList();
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
      return new LongTable(
          file.toString(), rows, values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** Where each name and the value stand; the file ends here when its columns are others. */
    private int[] places(List<String> header) {
      List<String> asked = new ArrayList<>(names);
      if (figures != Figures.NONE) {
        asked.add(VALUE);
      }
      if (header.size() != asked.size() || !header.containsAll(asked)) {
        throw new PueblaException(
            ExitCode.DATA_FAILED,
            Problem.at(
                Place.line(file.toString(), 1),
                PanelHeader.isSeparatedOtherwise(header) ? "toolbox.separator" : "toolbox.columns",
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
        } else if (row[at].chars().anyMatch(Character::isISOControl)) {
          wrong(record, "toolbox.control-character", names.get(at));
        }
      }
      Long before =
          lines.putIfAbsent(String.join("\u0000", row), record.getParser().getCurrentLineNumber());
      if (before != null) {
        wrong(record, "toolbox.repeated", String.join(", ", row), before);
      }
      rows.add(row);
      if (figures != Figures.NONE) {
        values.add(number(record, record.get(places[places.length - 1]), row));
      }
    }

    private double number(CSVRecord record, String text, String[] row) {
      try {
        double value = Double.parseDouble(text);
        // Java would also take 1d, 0x1p3 and the word NaN.
        if (Double.isFinite(value) && text.matches("[-+.0-9eE]+")) {
          if (Math.abs(value) > LARGEST) {
            wrong(record, "toolbox.too-large", text, String.join(", ", row));
          } else if (value < 0 && figures == Figures.COUNTS) {
            wrong(record, "toolbox.negative", text, String.join(", ", row));
          }
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
      return String.join(", ", names) + (figures == Figures.NONE ? "" : ", " + VALUE);
    }
  }
}
