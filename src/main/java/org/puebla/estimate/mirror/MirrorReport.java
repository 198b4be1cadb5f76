package org.puebla.estimate.mirror;

/**
 * What one side reported of a corridor in a period.
 *
 * @param value at least nought; NaN where the report has no figure
 * @param source who says so, for instance {@code usa-cbp-encounters}
 */
public record MirrorReport(
    MirrorBasis basis,
    String origin,
    String destination,
    String period,
    double value,
    String source) {}
