/**
 * Tables of areas in plain CSV files, read and written for researchers who have a matrix and no
 * pipeline: one figure a line, columns by name, every mistake with its line.
 */
@NullMarked
package org.puebla.toolbox;

import org.jspecify.annotations.NullMarked;
