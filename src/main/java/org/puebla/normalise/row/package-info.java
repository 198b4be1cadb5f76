/**
 * What one row as printed means by its declaration: kept, refused, a total or ignored. Knows no
 * file and no Spark; the same mapping serves {@code check}, {@code try} and {@code run}.
 */
@NullMarked
package org.puebla.normalise.row;

import org.jspecify.annotations.NullMarked;
