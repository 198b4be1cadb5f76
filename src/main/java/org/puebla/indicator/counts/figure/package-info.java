/**
 * A figure with its bounds and what it was made from, and sums of published cells, exact in whole
 * ten-thousandths.
 */
@NullMarked
package org.puebla.indicator.counts.figure;

import org.jspecify.annotations.NullMarked;
