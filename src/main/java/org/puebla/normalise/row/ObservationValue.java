package org.puebla.normalise.row;

import org.jspecify.annotations.Nullable;

/**
 * A printed figure with the bounds of what it can mean.
 *
 * @param value null when missing or suppressed
 * @param low lower bound, null when nothing is known
 * @param high upper bound, null when nothing is known
 * @param status SDMX observation status
 */
record ObservationValue(
    @Nullable Double value, @Nullable Double low, @Nullable Double high, String status) {}
