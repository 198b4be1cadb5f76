package org.puebla.source.declaration;

import java.util.List;
import java.util.Optional;
import org.puebla.model.Place;
import org.puebla.yaml.OneOf;

/**
 * Rows that print a total, and what they are the total of.
 *
 * @param name what the total is called in the quality table
 * @param column a column of the file
 * @param in the texts of that column that mark a total; {@code "*"} marks every text whose {@code
 *     over} dimension maps to an aggregate area
 * @param over dimensions summed over: kept rows that agree with the total in every other dimension
 *     are its parts; where the total's own value is an aggregate area, only that area's members
 * @param within columns of the file whose text, where the total row has any, its parts share
 * @param tolerance how far parts may be from the total, relative to it, besides the figures' own
 *     intervals; 0 when absent
 * @param onImbalance {@code warn} or {@code fail}; warn when absent
 */
public record TotalRule(
    Place place,
    String name,
    String column,
    List<String> in,
    List<String> over,
    List<String> within,
    Optional<Double> tolerance,
    @OneOf({"warn", "fail"}) Optional<String> onImbalance) {}
