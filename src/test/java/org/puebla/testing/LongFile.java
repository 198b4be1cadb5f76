package org.puebla.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.puebla.matrix.AreaMatrix;
import org.puebla.matrix.AreaVector;

/** A file of figures, one a line after the names of the areas that they belong to. */
public record LongFile(Path file) {

  /** The cells between areas; a pair that has no line is nought. */
  public AreaMatrix square(List<String> areas) {
    double[][] cells = new double[areas.size()][areas.size()];
    for (String[] line : lines()) {
      cells[areas.indexOf(line[0])][areas.indexOf(line[1])] = Double.parseDouble(line[2]);
    }
    return AreaMatrix.square(areas, cells);
  }

  /**
   * The figures in one column.
   *
   * @param column counted from one, after the name of the area
   */
  public AreaVector column(int column) {
    return new AreaVector(
        names(), lines().stream().mapToDouble(line -> Double.parseDouble(line[column])).toArray());
  }

  public List<String> names() {
    return lines().stream().map(line -> line[0]).toList();
  }

  private List<String[]> lines() {
    try {
      return Files.readAllLines(file).stream().skip(1).map(line -> line.split(",", -1)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
