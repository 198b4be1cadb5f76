/**
 * Demographic accounting: the flows that turn the migrant stocks of one date into those of the
 * next, by the six methods that Abel and Cohen (2019) compare.
 */
@NullMarked
package org.puebla.estimate.account;

import org.jspecify.annotations.NullMarked;
