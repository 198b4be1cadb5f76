/**
 * Indicators of populations: growth and its components, ages, the foreign-born, net migration from
 * two censuses.
 */
@NullMarked
package org.puebla.indicator.population;

import org.jspecify.annotations.NullMarked;
