/**
 * Age and sex: model migration schedules and their fit, what an age profile says, and migration as
 * the residual of two censuses. Pure Java.
 */
@NullMarked
package org.puebla.demography;

import org.jspecify.annotations.NullMarked;
