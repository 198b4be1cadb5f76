/**
 * How rows and columns lie in delimited text and in workbooks: every format becomes a header and
 * rows as printed.
 */
@NullMarked
package org.puebla.normalise.layout;

import org.jspecify.annotations.NullMarked;
