/**
 * Rows of one series of counts become its matrices, one cell after another. Pure Java;
 * docs/indicators/README.md says each rule in words.
 */
@NullMarked
package org.puebla.indicator.counts;

import org.jspecify.annotations.NullMarked;
