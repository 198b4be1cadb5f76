package org.puebla.source.declaration;

import java.util.Optional;
import org.puebla.model.Place;

/**
 * Turns columns into rows: each column whose header matches becomes a row of its own, with one new
 * column per named group of the pattern and one for the cell; or, with {@code across}, columns that
 * differ only in one group become one row, side by side under the texts of that group.
 *
 * @param pattern a regular expression that must match the whole header, for instance {@code
 *     (?<year>\d{4})}
 * @param value the name of the new column that holds the cell; not with {@code across}
 * @param across the named group whose texts name the columns that stay side by side, as when a
 *     figure and its standard error repeat under every year
 */
public record Unfold(
    Place place, String pattern, Optional<String> value, Optional<String> across) {}
