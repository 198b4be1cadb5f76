/**
 * Slices of the promised tables in the formats of other tools: CSV, SDMX-CSV with its structure,
 * workbooks and single Parquet files, in which no cell can become a formula.
 */
@NullMarked
package org.puebla.export;

import org.jspecify.annotations.NullMarked;
