/** Layouts that a declaration cannot describe, one named class each. */
@NullMarked
package org.puebla.normalise.layout.dialect;

import org.jspecify.annotations.NullMarked;
