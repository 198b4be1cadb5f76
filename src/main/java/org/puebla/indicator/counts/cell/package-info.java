/**
 * What one published count is of: period, place and dimensions; which counts may be added, and how
 * the parts of a dimension become its total.
 */
@NullMarked
package org.puebla.indicator.counts.cell;

import org.jspecify.annotations.NullMarked;
