package org.puebla.bench;

import org.puebla.bench.flows.FlowBench;
import org.puebla.bench.gravity.GravityBench;

/** Measures what {@code -Dbench.of} names. */
public final class Bench {

  private Bench() {}

  /** Reads its settings from the system properties {@code bench.*}. */
  public static void main(String[] args) throws Exception {
    String of = System.getProperty("bench.of", "all");
    switch (of) {
      case "landing" -> LandingBench.run();
      case "flows" -> FlowBench.run();
      case "gravity" -> GravityBench.run();
      case "indicators" -> IndicatorBench.run();
      case "run" -> RunBench.run();
      case "all" -> {
        FlowBench.run();
        GravityBench.run();
        LandingBench.run();
        IndicatorBench.run();
        RunBench.run();
      }
      default ->
          throw new IllegalArgumentException(
              "bench.of: " + of + "; try all, landing, indicators, run, flows or gravity");
    }
  }
}
