/** Why a row is refused, what a table is expected to hold, and the verdict on it. */
@NullMarked
package org.puebla.quality;

import org.jspecify.annotations.NullMarked;
