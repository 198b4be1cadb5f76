package org.puebla.index;

import java.util.List;
import java.util.function.Function;

/** The indices that describe a system of areas by one number, with what they can be at all. */
public enum SystemIndex {
  COURGEAU_K("courgeau-k", input -> new Intensity(input).values(), Double.POSITIVE_INFINITY),
  INEQUALITY("inequality", input -> new Concentration(input).values(), 1),
  INEQUALITY_INDEPENDENCE("inequality-independence", input -> new Concentration(input).values(), 1),
  HERFINDAHL_HIRSCHMAN("hhi", input -> new Concentration(input).values(), 1),
  EFFECTIVE_CORRIDORS(
      "effective-corridors", input -> new Concentration(input).values(), Double.POSITIVE_INFINITY),
  THEIL("theil", input -> new Concentration(input).values(), Double.POSITIVE_INFINITY),
  GINI_TOTAL("gini-total", input -> new GiniIndex(input).values(), 1),
  GINI_TOTAL_UNCORRECTED("gini-total-uncorrected", input -> new GiniIndex(input).values(), 1),
  GINI_ROW("gini-row", input -> new GiniIndex(input).values(), 1),
  GINI_COLUMN("gini-col", input -> new GiniIndex(input).values(), 1),
  GINI_IN_WEIGHTED("gini-in-weighted", input -> new GiniIndex(input).values(), 1),
  GINI_OUT_WEIGHTED("gini-out-weighted", input -> new GiniIndex(input).values(), 1),
  COEFFICIENT_OF_VARIATION(
      "coefficient-of-variation", input -> new Variation(input).values(), Double.POSITIVE_INFINITY),
  AGGREGATED_CV("aggregated-cv", input -> new Variation(input).values(), Double.POSITIVE_INFINITY);

  private final String id;
  private final Function<IndexInput, List<IndexValue>> group;
  private final double greatest;

  SystemIndex(String id, Function<IndexInput, List<IndexValue>> group, double greatest) {
    this.id = id;
    this.group = group;
    this.greatest = greatest;
  }

  public String id() {
    return id;
  }

  /** What it is never above; it is never below nought. */
  public double greatest() {
    return greatest;
  }

  /** The index, NaN where it is not defined. */
  public double of(IndexInput input) {
    return group.apply(input).stream()
        .filter(value -> value.indicator().equals(id))
        .mapToDouble(IndexValue::value)
        .findFirst()
        .orElse(Double.NaN);
  }
}
