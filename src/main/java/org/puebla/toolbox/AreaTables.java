package org.puebla.toolbox;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.puebla.matrix.AreaMatrix;
import org.puebla.matrix.AreaVector;

/**
 * Reads tables of areas. Areas stand in the order in which a file first names them; a pair of a
 * matrix that has no line is nought.
 */
public final class AreaTables {

  private AreaTables() {}

  /**
   * A file with columns {@code name,value}.
   *
   * @throws org.puebla.model.PueblaException with everything that is wrong in the file
   */
  public static AreaVector vector(Path file) {
    LongTable table = LongTable.read(file, "name");
    return new AreaVector(table.rows().stream().map(row -> row[0]).toList(), table.values());
  }

  /**
   * A file with two columns of names and {@code value}; rows and columns of the matrix may be of
   * different areas.
   *
   * @throws org.puebla.model.PueblaException with everything that is wrong in the file
   */
  public static AreaMatrix matrix(Path file, String rows, String columns) {
    LongTable table = LongTable.read(file, rows, columns);
    return matrix(table, names(table, 0), names(table, 1));
  }

  /** The same, of the same areas as rows and columns: those named as either. */
  public static AreaMatrix square(Path file, String rows, String columns) {
    LongTable table = LongTable.read(file, rows, columns);
    Set<String> areas = new LinkedHashSet<>(names(table, 0));
    areas.addAll(names(table, 1));
    List<String> all = List.copyOf(areas);
    return matrix(table, all, all);
  }

  private static AreaMatrix matrix(LongTable table, List<String> rows, List<String> columns) {
    Map<String, Integer> rowPlaces = places(rows);
    Map<String, Integer> columnPlaces = places(columns);
    double[][] cells = new double[rows.size()][columns.size()];
    for (int at = 0; at < table.values().length; at++) {
      String[] names = table.rows().get(at);
      cells[requireNonNull(rowPlaces.get(names[0]))][requireNonNull(columnPlaces.get(names[1]))] =
          table.values()[at];
    }
    return new AreaMatrix(rows, columns, cells);
  }

  private static List<String> names(LongTable table, int column) {
    Set<String> names = new LinkedHashSet<>();
    table.rows().forEach(row -> names.add(row[column]));
    return new ArrayList<>(names);
  }

  private static Map<String, Integer> places(List<String> names) {
    Map<String, Integer> places = new HashMap<>();
    names.forEach(name -> places.put(name, places.size()));
    return places;
  }
}
