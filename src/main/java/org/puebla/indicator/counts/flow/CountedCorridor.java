package org.puebla.indicator.counts.flow;

import org.puebla.indicator.counts.figure.Figure;

/**
 * What one country counted along one corridor in one matrix.
 *
 * @param counter whose office counted: of arrivals the destination's, of departures the origin's
 */
public record CountedCorridor(String counter, String origin, String destination, Figure figure) {}
