package org.puebla.fit;

/**
 * A fitted table and how well it fits.
 *
 * @param <T> the kind of table
 */
public record Fit<T>(T table, Certificate certificate) {}
