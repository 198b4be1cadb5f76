/** From a row of a release back to the rows it was computed from, without Spark. */
@NullMarked
package org.puebla.trace;

import org.jspecify.annotations.NullMarked;
