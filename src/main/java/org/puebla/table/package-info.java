/**
 * The Parquet tables Puebla promises: their columns, keys and meanings, and how they are written
 * and read so that the same rows give the same bytes.
 */
@NullMarked
package org.puebla.table;

import org.jspecify.annotations.NullMarked;
