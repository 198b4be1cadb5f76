/** Yearly series of causes by area and by pair of areas. */
@NullMarked
package org.puebla.indicator.counts.cause;

import org.jspecify.annotations.NullMarked;
