package org.puebla.source.declaration;

import java.util.Map;
import org.puebla.model.Place;

/**
 * One table among others on a sheet, found by its title wherever it stands: the header is the next
 * row below that has a text in the title's column, the rows follow until that column is blank.
 *
 * @param title a regular expression that the whole text of the title's cell matches
 * @param carry further columns, each with a regular expression: the first cell of the sheet, from
 *     the top, that it matches gives its first group to every row, as a year that stands in a
 *     heading
 */
public record TitledBlock(Place place, String title, Map<String, String> carry) {}
