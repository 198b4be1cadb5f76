package org.puebla.source.declaration;

import org.puebla.model.Place;
import org.puebla.yaml.OneOf;

/**
 * What is done when rows of one edition have the same key, as when a producer lists a part of a
 * country beside the country.
 *
 * @param action {@code sum} adds their figures and bounds; {@code first} keeps the first
 * @param because why that is right
 */
public record Repeats(Place place, @OneOf({"sum", "first"}) String action, String because) {}
