package org.puebla.toolbox;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.puebla.fit.Blocks;
import org.puebla.matrix.AreaMatrix;
import org.puebla.matrix.AreaVector;
import org.puebla.model.ExitCode;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;
import org.puebla.toolbox.LongTable.Figures;

/**
 * Reads tables of areas. Areas stand in the order in which a file first names them; a pair of a
 * matrix that has no line is nought.
 */
public final class AreaTables {

  /** Methods work on a few dense tables of that size: 200 MB each at most. */
  private static final long MOST_CELLS = 5000L * 5000L;

  private AreaTables() {}

  /**
   * A file with columns {@code name,value}.
   *
   * @throws org.puebla.model.PueblaException with everything that is wrong in the file
   */
  public static AreaVector vector(Path file) {
    return vector(file, Figures.COUNTS);
  }

  /** The same of figures that may be below nought. */
  public static AreaVector balances(Path file) {
    return vector(file, Figures.BALANCES);
  }

  private static AreaVector vector(Path file, Figures figures) {
    LongTable table = LongTable.read(file, figures, "name");
    return new AreaVector(table.rows().stream().map(row -> row[0]).toList(), table.values());
  }

  /**
   * A file with two columns of names and {@code value}; rows and columns of the matrix may be of
   * different areas.
   *
   * @throws org.puebla.model.PueblaException with everything that is wrong in the file
   */
  public static AreaMatrix matrix(Path file, String rows, String columns) {
    LongTable table = LongTable.read(file, Figures.COUNTS, rows, columns);
    return matrix(table, names(table, 0), names(table, 1));
  }

  /** The same, of the same areas as rows and columns: those named as either. */
  public static AreaMatrix square(Path file, String rows, String columns) {
    LongTable table = LongTable.read(file, Figures.COUNTS, rows, columns);
    Set<String> areas = new LinkedHashSet<>(names(table, 0));
    areas.addAll(names(table, 1));
    List<String> all = List.copyOf(areas);
    return matrix(table, all, all);
  }

  /**
   * A file with columns {@code orig,dest,type,value}: one matrix for each type, all of the same
   * rows and columns, in the order in which types are first named.
   *
   * @throws org.puebla.model.PueblaException with everything that is wrong in the file
   */
  public static Map<String, AreaMatrix> byType(Path file) {
    LongTable table = LongTable.read(file, Figures.COUNTS, "orig", "dest", "type");
    List<String> origins = names(table, 0);
    List<String> destinations = names(table, 1);
    Map<String, AreaMatrix> types = new LinkedHashMap<>();
    for (String type : names(table, 2)) {
      types.put(type, matrix(table.only(2, type), origins, destinations));
    }
    return types;
  }

  /**
   * A file with columns {@code name,block} that gathers areas in blocks.
   *
   * @throws org.puebla.model.PueblaException with everything that is wrong in the file, an area in
   *     two blocks included
   */
  public static Blocks blocks(Path file) {
    LongTable table = LongTable.read(file, Figures.NONE, "name", "block");
    Map<String, String> blockOf = new LinkedHashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (String[] row : table.rows()) {
      String before = blockOf.putIfAbsent(row[0], row[1]);
      if (before != null) {
        problems.add(Problem.of("toolbox.two-blocks", table.file(), row[0], before, row[1]));
      }
    }
    if (!problems.isEmpty()) {
      throw new PueblaException(ExitCode.DATA_FAILED, problems);
    }
    return new Blocks(List.copyOf(blockOf.keySet()), List.copyOf(blockOf.values()));
  }

  private static AreaMatrix matrix(LongTable table, List<String> rows, List<String> columns) {
    if ((long) rows.size() * columns.size() > MOST_CELLS) {
      throw new PueblaException(
          ExitCode.DATA_FAILED,
          Problem.of("toolbox.too-many-areas", table.file(), rows.size(), columns.size()));
    }
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
