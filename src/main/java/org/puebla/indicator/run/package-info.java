/**
 * The list of all indicators and their computation on Spark: the promised tables are reduced to
 * what formulas read, the formulas answer in plain Java, and the rows are sorted.
 */
@NullMarked
package org.puebla.indicator.run;

import org.jspecify.annotations.NullMarked;
