package org.puebla.index;

import java.util.List;

/** The indices that describe a system of areas by one number, with what they can be at all. */
public enum SystemIndex {
  COURGEAU_K("courgeau-k", Group.INTENSITY, 0, Double.POSITIVE_INFINITY),
  INEQUALITY("inequality", Group.CONCENTRATION, 0, 1),
  INEQUALITY_INDEPENDENCE("inequality-independence", Group.CONCENTRATION, 0, 1),
  HERFINDAHL_HIRSCHMAN("hhi", Group.CONCENTRATION, 0, 1),
  EFFECTIVE_CORRIDORS("effective-corridors", Group.CONCENTRATION, 0, Double.POSITIVE_INFINITY),
  THEIL("theil", Group.CONCENTRATION, 0, Double.POSITIVE_INFINITY),
  GINI_TOTAL("gini-total", Group.GINI, 0, 1),
  GINI_TOTAL_UNCORRECTED("gini-total-uncorrected", Group.GINI, 0, 1),
  GINI_ROW("gini-row", Group.GINI, 0, 1),
  GINI_COLUMN("gini-col", Group.GINI, 0, 1),
  GINI_IN_WEIGHTED("gini-in-weighted", Group.GINI, 0, 1),
  GINI_OUT_WEIGHTED("gini-out-weighted", Group.GINI, 0, 1),
  GINI_WEIGHTED("gini-weighted", Group.GINI, 0, 1),
  GINI_ROW_STANDARDIZED("gini-row-standardized", Group.GINI, 0, 100),
  GINI_COLUMN_STANDARDIZED("gini-col-standardized", Group.GINI, 0, 100),
  COEFFICIENT_OF_VARIATION(
      "coefficient-of-variation", Group.VARIATION, 0, Double.POSITIVE_INFINITY),
  AGGREGATED_CV("aggregated-cv", Group.VARIATION, 0, Double.POSITIVE_INFINITY),
  AGGREGATED_CV_IN("aggregated-cv-in", Group.VARIATION, 0, Double.POSITIVE_INFINITY),
  AGGREGATED_CV_OUT("aggregated-cv-out", Group.VARIATION, 0, Double.POSITIVE_INFINITY),
  MEAN_DISTANCE("mean-distance", Group.DISTANCE, 0, Double.POSITIVE_INFINITY),
  MEDIAN_DISTANCE("median-distance", Group.DISTANCE, 0, Double.POSITIVE_INFINITY),
  DISTANCE_DECAY("distance-decay", Group.DECAY, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

  /** Indices that are computed together. */
  private enum Group {
    INTENSITY,
    CONCENTRATION,
    GINI,
    VARIATION,
    DISTANCE,
    DECAY
  }

  private final String id;
  private final Group group;
  private final double least;
  private final double greatest;

  SystemIndex(String id, Group group, double least, double greatest) {
    this.id = id;
    this.group = group;
    this.least = least;
    this.greatest = greatest;
  }

  public String id() {
    return id;
  }

  /** What it is never below. */
  public double least() {
    return least;
  }

  /** What it is never above. */
  public double greatest() {
    return greatest;
  }

  /** The index, NaN where it is not defined. */
  public double of(IndexInput input) {
    return values(input).stream()
        .filter(value -> value.indicator().equals(id))
        .mapToDouble(IndexValue::value)
        .findFirst()
        .orElse(Double.NaN);
  }

  private List<IndexValue> values(IndexInput input) {
    return switch (group) {
      case INTENSITY -> new Intensity(input).values();
      case CONCENTRATION -> new Concentration(input).values();
      case GINI -> new GiniIndex(input).values();
      case VARIATION -> new Variation(input).values();
      case DISTANCE -> new Distances(input).values();
      case DECAY -> new DistanceDecay(input).values();
    };
  }
}
