/**
 * Gravity models of flows: Poisson pseudo-maximum likelihood with absorbed fixed effects, in plain
 * Java on panels that fit in memory; {@code spark} spreads the same over rows that do not.
 */
@NullMarked
package org.puebla.gravity;

import org.jspecify.annotations.NullMarked;
