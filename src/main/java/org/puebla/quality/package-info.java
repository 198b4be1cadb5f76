/** Why a row is refused, the account of an edition's rows, and what was found of it. */
@NullMarked
package org.puebla.quality;

import org.jspecify.annotations.NullMarked;
