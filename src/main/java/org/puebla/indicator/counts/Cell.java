package org.puebla.indicator.counts;

/** What was counted along one corridor in one matrix. */
record Cell(Place place, CellSum sum) {

  String origin() {
    return place.origin();
  }

  String destination() {
    return place.destination();
  }

  /** Counted beside others, and not the published total of all ends. */
  boolean isPart() {
    return !Moves.isAll(origin()) && !Moves.isAll(destination());
  }
}
