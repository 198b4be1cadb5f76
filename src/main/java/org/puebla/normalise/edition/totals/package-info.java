/** Printed totals held against the sums of their parts. */
@NullMarked
package org.puebla.normalise.edition.totals;

import org.jspecify.annotations.NullMarked;
