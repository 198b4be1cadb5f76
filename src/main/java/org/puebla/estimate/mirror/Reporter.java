package org.puebla.estimate.mirror;

/** A country in one of its two parts: counting who comes, or who leaves. */
public record Reporter(Side side, String area) implements Comparable<Reporter> {

  /** What a reporter counts. */
  public enum Side {
    /** Arrivals, as their destination. */
    INFLOW,
    /** Departures, as their origin. */
    OUTFLOW
  }

  public static Reporter ofInflow(String area) {
    return new Reporter(Side.INFLOW, area);
  }

  public static Reporter ofOutflow(String area) {
    return new Reporter(Side.OUTFLOW, area);
  }

  @Override
  public int compareTo(Reporter other) {
    int order = side.compareTo(other.side);
    return order != 0 ? order : area.compareTo(other.area);
  }
}
