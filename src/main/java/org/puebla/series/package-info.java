/**
 * What a series of months or years says: season, trend, what is out of the ordinary, breaks, and
 * how far one series follows another. Pure Java.
 */
@NullMarked
package org.puebla.series;

import org.jspecify.annotations.NullMarked;
