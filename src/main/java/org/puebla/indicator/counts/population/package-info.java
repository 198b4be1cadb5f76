/** Populations and vital events of areas by year, sex and age, as formulas divide by them. */
@NullMarked
package org.puebla.indicator.counts.population;

import org.jspecify.annotations.NullMarked;
