package org.puebla.source;

import org.puebla.model.Place;

/**
 * Turns columns into rows: each column whose header matches becomes a row of its own, with one new
 * column per named group of the pattern and one for the cell.
 *
 * @param pattern a regular expression that must match the whole header, for instance {@code
 *     (?<year>\d{4})}
 * @param value the name of the new column that holds the cell
 */
public record Unfold(Place place, String pattern, String value) {}
