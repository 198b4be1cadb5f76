/** Indicators of one movement that two countries counted. */
@NullMarked
package org.puebla.indicator.mirror;

import org.jspecify.annotations.NullMarked;
