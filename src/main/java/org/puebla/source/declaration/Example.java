package org.puebla.source.declaration;

import java.util.Map;
import java.util.Optional;
import org.puebla.model.Place;

/**
 * A row as printed and what it must become; it runs as a test.
 *
 * @param file name of the file the row is from, where the declaration tells files apart
 * @param edition publication date of the edition that the row is from, where it matters which
 *     periods were over by then
 * @param row column of the file to text, after unfolding
 * @param gives column of the table to value, when the row is kept
 * @param refused the reason, when it is refused
 * @param total the name of the total rule, when it is a total
 * @param ignored the name of the skip rule, when it is ignored
 */
public record Example(
    Place place,
    Optional<String> file,
    Optional<String> edition,
    Map<String, String> row,
    Map<String, String> gives,
    Optional<String> refused,
    Optional<String> total,
    Optional<String> ignored) {}
