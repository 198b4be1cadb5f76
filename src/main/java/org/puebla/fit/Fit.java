package org.puebla.fit;

import java.io.Serializable;

/**
 * A fitted table and how well it fits.
 *
 * @param <T> the kind of table
 */
public record Fit<T>(T table, Certificate certificate) implements Serializable {}
