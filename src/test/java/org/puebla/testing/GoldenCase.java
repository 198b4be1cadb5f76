package org.puebla.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.puebla.matrix.AreaMatrix;
import org.puebla.matrix.AreaVector;

/**
 * A case of the R package migest 2.0.5 run with given inputs: what went in and what came out, as
 * tables in long form under {@code golden/<case>}.
 */
public record GoldenCase(String name) {

  public AreaVector vector(String file) {
    List<String> names = new ArrayList<>();
    List<Double> values = new ArrayList<>();
    for (String[] row : rows(file)) {
      names.add(row[0]);
      values.add(number(row[1]));
    }
    return new AreaVector(names, values.stream().mapToDouble(Double::doubleValue).toArray());
  }

  public Optional<AreaVector> vectorIfThere(String file) {
    return has(file) ? Optional.of(vector(file)) : Optional.empty();
  }

  /** A table whose first column names its rows and whose second names its columns. */
  public AreaMatrix matrix(String file) {
    Set<String> rowNames = new LinkedHashSet<>();
    Set<String> columnNames = new LinkedHashSet<>();
    List<String[]> rows = rows(file);
    for (String[] row : rows) {
      if (!row[0].equals("Sum") && !row[1].equals("Sum")) {
        rowNames.add(row[0]);
        columnNames.add(row[1]);
      }
    }
    List<String> down = List.copyOf(rowNames);
    List<String> across = List.copyOf(columnNames);
    double[][] cells = new double[down.size()][across.size()];
    for (String[] row : rows) {
      if (rowNames.contains(row[0]) && columnNames.contains(row[1])) {
        cells[down.indexOf(row[0])][across.indexOf(row[1])] = number(row[2]);
      }
    }
    return new AreaMatrix(down, across, cells);
  }

  /** The cells of a table of origin, destination and birthplace, by these three joined by bars. */
  public Map<String, Double> cube(String file) {
    Map<String, Double> cells = new TreeMap<>();
    for (String[] row : rows(file)) {
      cells.put(row[0] + "|" + row[1] + "|" + row[2], number(row[3]));
    }
    return cells;
  }

  public boolean has(String file) {
    return GoldenCase.class.getResource(path(file)) != null;
  }

  private List<String[]> rows(String file) {
    try (InputStream stream = GoldenCase.class.getResourceAsStream(path(file))) {
      if (stream == null) {
        throw new IllegalArgumentException("no " + path(file));
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split(",", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String path(String file) {
    return "/org/puebla/golden/" + name + "/" + file + ".csv";
  }

  private static double number(String text) {
    return text.equals("NA") ? Double.NaN : Double.parseDouble(text);
  }
}
