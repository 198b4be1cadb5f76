package org.puebla.estimate;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.puebla.estimate.account.FlowEstimate;
import org.puebla.estimate.account.Method;
import org.puebla.estimate.account.Moves;
import org.puebla.estimate.account.StockChange;
import org.puebla.fit.Certificate;
import org.puebla.fit.Fit;
import org.puebla.fit.Tolerance;

/**
 * All methods over one interval and sex; sent to an executor. It holds two tables of areas by areas
 * and makes one of each method and kind of move: for 230 areas some 20 MB.
 *
 * @param byCitizenship those of the areas whose stocks are of citizens, not of birthplaces
 */
record EstimateTask(
    String source,
    String edition,
    String sex,
    int firstYear,
    int lastYear,
    List<Method> methods,
    List<String> areas,
    List<String> byCitizenship,
    double[][] start,
    double[][] end,
    double[] births,
    double[] deaths)
    implements Serializable {

  /** The moves of one method, and how well they account for the stocks. */
  record Estimated(Method method, Moves moves, Certificate certificate) {}

  EstimateResult result() {
    FlowEstimate estimate =
        new FlowEstimate(
            new StockChange(areas, start, end, births, deaths), Optional.empty(), Tolerance.EXACT);
    List<Estimated> estimates = new ArrayList<>();
    for (Method method : methods) {
      Fit<Moves> fit = estimate.moves(method);
      estimates.add(new Estimated(method, fit.table(), fit.certificate()));
    }
    return new EstimateResult(this, estimates);
  }

  /** From the middle of one year to that of another. */
  String period() {
    return firstYear + "-07-01/P" + (lastYear - firstYear) + "Y";
  }

  /** The tables of all kinds of moves by their codes. */
  static Map<String, double[][]> kinds(Estimated estimate) {
    Map<String, double[][]> kinds = new LinkedHashMap<>();
    kinds.put("_T", estimate.moves().all());
    if (estimate.method().isAccounting()) {
      kinds.put("OUT", estimate.moves().outward());
      kinds.put("RTN", estimate.moves().returning());
      kinds.put("TRS", estimate.moves().transit());
    }
    return kinds;
  }
}
