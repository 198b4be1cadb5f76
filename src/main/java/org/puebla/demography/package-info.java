/**
 * Age and sex: model migration schedules and their fit, what an age profile says, migration as the
 * residual of two censuses, and the multiplicative components of a flow table. Pure Java.
 */
@NullMarked
package org.puebla.demography;

import org.jspecify.annotations.NullMarked;
