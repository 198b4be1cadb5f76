/**
 * Indices of one flow matrix, each with the bounds that follow from those of its cells: the
 * formulas behind the indicators of a system of areas and behind the verb {@code indices}. Pure
 * Java.
 */
@NullMarked
package org.puebla.index;

import org.jspecify.annotations.NullMarked;
