/** Layouts that a declaration cannot describe, one named class each. */
@NullMarked
package org.puebla.normalise.dialect;

import org.jspecify.annotations.NullMarked;
