package org.puebla.toolbox;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.puebla.gravity.PanelCells;
import org.puebla.model.ExitCode;
import org.puebla.model.Place;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;
import org.puebla.table.ForeignTable;

/** A panel in a Parquet file, whose cells have types and of which only some columns are read. */
record PanelParquet(Path file) implements PanelSource {

  @Override
  public List<String> header() {
    try {
      return ForeignTable.columns(file);
    } catch (IOException why) {
      throw notParquet(why);
    }
  }

  @Override
  public void read(PanelRows rows) throws IOException {
    rows.require(header());
    List<String> asked = new ArrayList<>(rows.numbers());
    rows.names().stream().filter(name -> !asked.contains(name)).forEach(asked::add);
    int[] names = PanelRows.places(asked, rows.names());
    try (ForeignTable table = ForeignTable.open(file, asked)) {
      int number = 1;
      for (@Nullable Object[] row = next(table); row != null; row = next(table)) {
        Place place = Place.line(file.toString(), number++);
        double[] values = new double[rows.numbers().size()];
        for (int at = 0; at < values.length; at++) {
          values[at] = number(place, row[at], at, rows);
        }
        String[] texts = new String[names.length];
        for (int at = 0; at < texts.length; at++) {
          texts[at] = text(row[names[at]]);
        }
        rows.add(place, values, texts);
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

  private static double number(Place place, @Nullable Object value, int at, PanelRows rows) {
    if (value == null) {
      return Double.NaN;
    }
    return value instanceof Double number && !number.isInfinite()
        ? number
        : rows.number(place, String.valueOf(value), at);
  }

  /** A year in a column of numbers is the same name as in one of texts. */
  private static String text(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    return value instanceof Double number ? PanelCells.text(number) : value.toString();
  }
}
