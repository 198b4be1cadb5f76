/**
 * A release while it is made: a candidate is filled with every promised table, compared with the
 * current release, and published in an order that a kill cannot break.
 */
@NullMarked
package org.puebla.release;

import org.jspecify.annotations.NullMarked;
