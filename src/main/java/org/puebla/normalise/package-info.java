/**
 * A landed file becomes observations, refused rows and totals: pure row mapping inside, a thin
 * Spark shell outside.
 */
@NullMarked
package org.puebla.normalise;

import org.jspecify.annotations.NullMarked;
