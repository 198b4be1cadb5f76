package org.puebla.toolbox;

import java.io.IOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.puebla.gravity.Coefficient;
import org.puebla.gravity.GravityFit;
import org.puebla.gravity.GravityResult;

/** Writes fitted gravity models. */
public final class GravityCsv {

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();

  private GravityCsv() {}

  /**
   * A line for each term, in the columns of the table {@code gravity}; of two ways of clustering
   * the number of clusters is that of the coarser one.
   */
  public static void write(String model, GravityResult fit, Appendable out) throws IOException {
    CSVPrinter printer = new CSVPrinter(out, FORMAT);
    printer.printRecord(
        "model",
        "term",
        "estimate",
        "std_error",
        "statistic",
        "p_value",
        "ci_low",
        "ci_high",
        "n_obs",
        "n_clusters",
        "pseudo_r2",
        "deviance",
        "separated",
        "converged");
    for (Coefficient term : fit.coefficients()) {
      printer.printRecord(
          model,
          term.term(),
          AreaCsv.text(term.estimate()),
          AreaCsv.text(term.error()),
          AreaCsv.text(term.statistic()),
          AreaCsv.text(term.probability()),
          AreaCsv.text(term.low()),
          AreaCsv.text(term.high()),
          fit.observations(),
          fit.clusters().stream().min(Integer::compare).map(String::valueOf).orElse(""),
          AreaCsv.text(fit.pseudoR2()),
          AreaCsv.text(fit.deviance()),
          fit.dropped().separated().length,
          true);
    }
  }

  /** Lines {@code row,fitted}: the expected outcome of each row used, by its number in the file. */
  public static void writeFitted(GravityFit fit, Appendable out) throws IOException {
    CSVPrinter printer = new CSVPrinter(out, FORMAT);
    printer.printRecord("row", "fitted");
    for (int row = 0; row < fit.fitted().length; row++) {
      printer.printRecord(fit.panel().rows()[row], AreaCsv.text(fit.fitted()[row]));
    }
  }
}
