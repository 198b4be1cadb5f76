/**
 * Indicators of the causes and effects that the Communiqué of Puebla names: gaps, levels,
 * remittances.
 */
@NullMarked
package org.puebla.indicator.cause;

import org.jspecify.annotations.NullMarked;
