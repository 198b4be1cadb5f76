package org.puebla.source.declaration;

import java.util.List;
import org.puebla.model.Place;

/**
 * Rows of the file chosen by the text of one column.
 *
 * @param name what the rule is called in counts and messages
 * @param column a column of the file
 * @param in the texts that choose a row
 * @param because why
 */
public record RowRule(Place place, String name, String column, List<String> in, String because) {}
