/**
 * A landed file becomes observations, refused rows and totals. Here is only the order of the work
 * on Spark: {@code file}, {@code layout} and {@code door} open a file, {@code row} says what a row
 * means, {@code edition} brings a whole edition through.
 */
@NullMarked
package org.puebla.normalise;

import org.jspecify.annotations.NullMarked;
