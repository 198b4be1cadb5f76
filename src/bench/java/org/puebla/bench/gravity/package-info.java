/** Gravity models on large invented panels. */
@NullMarked
package org.puebla.bench.gravity;

import org.jspecify.annotations.NullMarked;
