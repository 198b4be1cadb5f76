/** The tables of a release in hand: read from Parquet into Tablesaw, narrowed to what is asked. */
@NullMarked
package org.puebla.study.evidence;

import org.jspecify.annotations.NullMarked;
