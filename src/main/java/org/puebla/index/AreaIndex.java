package org.puebla.index;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The indices that describe each area of a system by one number between nought and one. */
public enum AreaIndex {
  GINI_IN("gini-in"),
  GINI_OUT("gini-out"),
  COMPONENT_ORIGIN("component-origin"),
  COMPONENT_DESTINATION("component-destination");

  private final String id;

  AreaIndex(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }

  /** The index of each area in the order of the input, NaN where it is not defined. */
  public Map<String, Double> of(IndexInput input) {
    Map<String, Double> areas = new LinkedHashMap<>();
    for (IndexValue value : values(input)) {
      if (value.indicator().equals(id)) {
        areas.put(value.area(), value.value());
      }
    }
    return areas;
  }

  private List<IndexValue> values(IndexInput input) {
    return switch (this) {
      case GINI_IN, GINI_OUT -> new GiniIndex(input).values();
      case COMPONENT_ORIGIN, COMPONENT_DESTINATION -> new Components(input).values();
    };
  }
}
