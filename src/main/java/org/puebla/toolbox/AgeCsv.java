package org.puebla.toolbox;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.puebla.model.ExitCode;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;
import org.puebla.toolbox.LongTable.Figures;

/** Reads rates by age and writes what they say. */
public final class AgeCsv {

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();

  private AgeCsv() {}

  /**
   * Rates by age, youngest first.
   *
   * @param ages the middle of each age group
   * @param widths years of each: halfway to the ages before and after
   * @param values moves a person and year
   */
  public record Rates(double[] ages, double[] widths, double[] values) {}

  /**
   * A measure of a profile or a parameter of a schedule.
   *
   * @param error its standard error, NaN where there is none
   */
  public record Line(String name, double value, double error) {

    /** A measure that is read off and not estimated. */
    public static Line exact(String name, double value) {
      return new Line(name, value, Double.NaN);
    }
  }

  /**
   * A file with columns {@code age,value}.
   *
   * @throws PueblaException with everything that is wrong in the file
   */
  public static Rates read(Path file) {
    LongTable table = LongTable.read(file, Figures.COUNTS, "age");
    List<Problem> problems = new ArrayList<>();
    double[] ages = new double[table.rows().size()];
    for (int at = 0; at < ages.length; at++) {
      String text = table.rows().get(at)[0];
      if (text.matches("\\d{1,3}(\\.\\d+)?")) {
        ages[at] = Double.parseDouble(text);
      } else {
        problems.add(Problem.of("toolbox.no-age", table.file(), text));
      }
    }
    if (problems.isEmpty() && ages.length < 2) {
      problems.add(Problem.of("toolbox.one-age", table.file()));
    }
    if (!problems.isEmpty()) {
      throw new PueblaException(ExitCode.DATA_FAILED, problems);
    }
    return sorted(ages, table.values());
  }

  private static Rates sorted(double[] ages, double[] values) {
    int[] order =
        IntStream.range(0, ages.length)
            .boxed()
            .sorted(Comparator.comparingDouble(at -> ages[at]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] rising = IntStream.of(order).mapToDouble(at -> ages[at]).toArray();
    double[] widths = new double[rising.length];
    for (int at = 0; at < widths.length; at++) {
      double before = at > 0 ? rising[at] - rising[at - 1] : rising[1] - rising[0];
      double after = at + 1 < widths.length ? rising[at + 1] - rising[at] : before;
      widths[at] = (before + after) / 2;
    }
    return new Rates(rising, widths, IntStream.of(order).mapToDouble(at -> values[at]).toArray());
  }

  /** Lines {@code measure,value,standard_error}; what is not known is empty. */
  public static void write(List<Line> lines, Appendable out) throws IOException {
    CSVPrinter printer = new CSVPrinter(out, FORMAT);
    printer.printRecord("measure", "value", "standard_error");
    for (Line line : lines) {
      printer.printRecord(line.name(), text(line.value()), text(line.error()));
    }
  }

  private static String text(double value) {
    return Double.isNaN(value) ? "" : AreaCsv.text(value);
  }
}
