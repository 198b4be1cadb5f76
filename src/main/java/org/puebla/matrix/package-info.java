/**
 * Tables of figures by named areas, held as dense arrays: what the formulas of migration science
 * read and return. Pure Java; knows no file and no engine.
 */
@NullMarked
package org.puebla.matrix;

import org.jspecify.annotations.NullMarked;
