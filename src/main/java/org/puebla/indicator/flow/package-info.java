/**
 * Indicators of flows and of the matrix that they form: levels, rates, concentration, distances,
 * preferences, the region against the rest, and how well a matrix is counted.
 */
@NullMarked
package org.puebla.indicator.flow;

import org.jspecify.annotations.NullMarked;
