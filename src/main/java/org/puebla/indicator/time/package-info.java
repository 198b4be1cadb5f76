/**
 * Indicators of a series through time: season, trend, anomaly, break, transit beside encounters,
 * calendar years from fiscal ones.
 */
@NullMarked
package org.puebla.indicator.time;

import org.jspecify.annotations.NullMarked;
