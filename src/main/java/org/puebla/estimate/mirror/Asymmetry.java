package org.puebla.estimate.mirror;

import java.util.Collection;

/**
 * How far two sets of reports of the same corridors are apart.
 *
 * @param pairs in which both sides gave a figure
 * @param relative &Sigma;|I - E| over half of &Sigma;(I + E), 0 to 2; NaN where nobody was counted
 * @param meanLogRatio mean of |ln(I/E)| over pairs in which both counted somebody; NaN without any
 */
public record Asymmetry(int pairs, double relative, double meanLogRatio) {

  /** Over all pairs of all periods. */
  public static Asymmetry of(Collection<MirrorFlow> flows) {
    int pairs = 0;
    int ratios = 0;
    double difference = 0;
    double sum = 0;
    double logs = 0;
    for (MirrorFlow flow : flows) {
      if (flow.isPaired()) {
        pairs++;
        difference += Math.abs(flow.inflow() - flow.outflow());
        sum += flow.inflow() + flow.outflow();
        if (!Double.isNaN(flow.logRatio())) {
          ratios++;
          logs += Math.abs(flow.logRatio());
        }
      }
    }
    return new Asymmetry(pairs, 2 * difference / sum, logs / ratios);
  }
}
