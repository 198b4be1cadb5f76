/**
 * What a series of months or years says: season, what is out of the ordinary, shifts of level,
 * trend, and how far one series follows another. Pure Java.
 */
@NullMarked
package org.puebla.series;

import org.jspecify.annotations.NullMarked;
