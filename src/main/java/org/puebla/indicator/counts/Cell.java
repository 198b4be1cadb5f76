package org.puebla.indicator.counts;

/** What was counted along one corridor in one matrix. */
record Cell(Place place, CellSum sum) {

  String origin() {
    return place.origin();
  }

  String destination() {
    return place.destination();
  }
}
