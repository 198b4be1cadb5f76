/** Printed totals held against the sums of their parts. */
@NullMarked
package org.puebla.normalise.totals;

import org.jspecify.annotations.NullMarked;
