package org.puebla.toolbox;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.puebla.estimate.account.Account;
import org.puebla.index.IndexValue;
import org.puebla.matrix.AreaCube;
import org.puebla.matrix.AreaMatrix;
import org.puebla.matrix.AreaVector;

/** Writes tables of areas as the reader of this room reads them, cell by cell in table order. */
public final class AreaCsv {

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();
  private static final double LARGEST_WHOLE = 1e15;

  private AreaCsv() {}

  /** Lines {@code orig,dest,value}. */
  public static void write(AreaMatrix matrix, Appendable out) throws IOException {
    CSVPrinter printer = new CSVPrinter(out, FORMAT);
    printer.printRecord("orig", "dest", "value");
    for (int row = 0; row < matrix.rows().size(); row++) {
      for (int column = 0; column < matrix.columns().size(); column++) {
        printer.printRecord(
            matrix.rows().get(row),
            matrix.columns().get(column),
            text(matrix.cells()[row][column]));
      }
    }
  }

  /** Lines {@code orig,dest,type,value}, one type after the other. */
  public static void write(Map<String, AreaMatrix> types, Appendable out) throws IOException {
    CSVPrinter printer = new CSVPrinter(out, FORMAT);
    printer.printRecord("orig", "dest", "type", "value");
    for (Map.Entry<String, AreaMatrix> type : types.entrySet()) {
      AreaMatrix matrix = type.getValue();
      for (int row = 0; row < matrix.rows().size(); row++) {
        for (int column = 0; column < matrix.columns().size(); column++) {
          printer.printRecord(
              matrix.rows().get(row),
              matrix.columns().get(column),
              type.getKey(),
              text(matrix.cells()[row][column]));
        }
      }
    }
  }

  /** Lines {@code side,name,value}: balancing factors of origins and destinations. */
  public static void write(AreaVector origins, AreaVector destinations, Appendable out)
      throws IOException {
    CSVPrinter printer = new CSVPrinter(out, FORMAT);
    printer.printRecord("side", "name", "value");
    for (int at = 0; at < origins.size(); at++) {
      printer.printRecord("orig", origins.areas().get(at), text(origins.values()[at]));
    }
    for (int at = 0; at < destinations.size(); at++) {
      printer.printRecord("dest", destinations.areas().get(at), text(destinations.values()[at]));
    }
  }

  /** Lines {@code orig,dest,birth,value}, one birthplace after the other. */
  public static void write(AreaCube cube, Appendable out) throws IOException {
    CSVPrinter printer = new CSVPrinter(out, FORMAT);
    printer.printRecord("orig", "dest", "birth", "value");
    List<String> areas = cube.areas();
    for (int birth = 0; birth < cube.births().size(); birth++) {
      for (int from = 0; from < areas.size(); from++) {
        for (int to = 0; to < areas.size(); to++) {
          printer.printRecord(
              areas.get(from),
              areas.get(to),
              cube.births().get(birth),
              text(cube.cells()[birth][from][to]));
        }
      }
    }
  }

  /**
   * Lines {@code orig,dest,birth,value} as of {@link AreaCube}; the born come from {@code birth},
   * the dead go to {@code death}, and there is {@code outside} to come from and to go to.
   */
  public static void write(Account account, Appendable out) throws IOException {
    List<String> areas = account.areas();
    write(new AreaCube(areas, areas, account.moves()), out);
    CSVPrinter printer = new CSVPrinter(out, FORMAT);
    for (int birth = 0; birth < areas.size(); birth++) {
      String of = areas.get(birth);
      for (int at = 0; at < areas.size(); at++) {
        String area = areas.get(at);
        printer.printRecord("birth", area, of, text(account.born()[birth][at]));
        printer.printRecord(area, "death", of, text(account.died()[birth][at]));
        printer.printRecord("outside", area, of, text(account.fromOutside()[birth][at]));
        printer.printRecord(area, "outside", of, text(account.toOutside()[birth][at]));
      }
    }
  }

  /** Lines {@code indicator,area,value}; an index that is not defined has no value. */
  public static void write(List<IndexValue> values, Appendable out) throws IOException {
    CSVPrinter printer = new CSVPrinter(out, FORMAT);
    printer.printRecord("indicator", "area", "value");
    for (IndexValue value : values) {
      printer.printRecord(
          value.indicator(), value.area(), Double.isNaN(value.value()) ? "" : text(value.value()));
    }
  }

  /** The shortest text that reads back as the same number; whole numbers without a point. */
  static String text(double value) {
    return value == Math.rint(value) && Math.abs(value) < LARGEST_WHOLE
        ? Long.toString((long) value)
        : Double.toString(value);
  }
}
