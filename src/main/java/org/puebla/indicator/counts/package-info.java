/**
 * Published counts made into matrices and figures: one count for each corridor, totals of every
 * dimension, calendar years, the population beside them, and what travels with a figure. Pure Java;
 * docs/indicators/README.md says each rule in words.
 */
@NullMarked
package org.puebla.indicator.counts;

import org.jspecify.annotations.NullMarked;
