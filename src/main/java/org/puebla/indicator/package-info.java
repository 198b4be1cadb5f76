/**
 * The contract of an indicator: what is said of it, what it is asked for a figure of, and how its
 * figures become rows. The formulas stand by what they are about in the rooms below; {@code run}
 * lists them and puts them to work.
 */
@NullMarked
package org.puebla.indicator;

import org.jspecify.annotations.NullMarked;
