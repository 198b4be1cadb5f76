/**
 * Flows that nobody counted, estimated from what was: flows from stocks, and one figure from two
 * reports of the same corridor. The formulas live in the rooms below, without Spark; here are the
 * tables they are read from and written to.
 */
@NullMarked
package org.puebla.estimate;

import org.jspecify.annotations.NullMarked;
