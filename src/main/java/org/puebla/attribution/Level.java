package org.puebla.attribution;

import java.util.stream.IntStream;
import org.apache.commons.math3.util.MathArrays;

/**
 * A part of the linear predictor, by corridor, that moves when slopes do: fixed effects fit the
 * totals of their levels whatever the slopes are, so that other slopes mean other effects.
 *
 * @param logs at the estimated slopes
 * @param response for each slope, by corridor, how much the part rises when the slope does by one;
 *     no rows where it stands still
 */
public record Level(double[] logs, double[][] response) {

  public static Level still(double[] logs) {
    return new Level(logs, new double[0][]);
  }

  /** Of more corridors. */
  Level with(Level other) {
    return new Level(
        MathArrays.concatenate(logs, other.logs),
        IntStream.range(0, response.length)
            .mapToObj(slope -> MathArrays.concatenate(response[slope], other.response[slope]))
            .toArray(double[][]::new));
  }

  /**
   * @param departure of each slope from its estimate
   */
  double at(int corridor, double[] departure) {
    double log = logs[corridor];
    for (int slope = 0; slope < response.length; slope++) {
      log += response[slope][corridor] * departure[slope];
    }
    return log;
  }
}
