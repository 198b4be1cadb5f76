/**
 * The same corridor as its destination counted it and as its origin did: how far the two are apart,
 * and one figure out of both.
 */
@NullMarked
package org.puebla.estimate.mirror;

import org.jspecify.annotations.NullMarked;
