package org.puebla.table;

/** What a column holds; every type is one that Arrow, DuckDB, R and Stata read alike. */
public enum ColumnType {
  /** UTF-8 text; in Java a {@link String}. */
  TEXT,
  /** IEEE double; in Java a {@link Double}. */
  NUMBER,
  /** Whole number of 64 bits; in Java a {@link Long}. */
  COUNT,
  /** Calendar day (Parquet DATE); in Java a {@link java.time.LocalDate}. */
  DATE,
  /** Truth value; in Java a {@link Boolean}. */
  TRUTH
}
