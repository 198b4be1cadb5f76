package org.puebla.source.declaration;

import java.util.Map;
import java.util.Optional;
import org.puebla.model.Place;
import org.puebla.yaml.OneOf;

/**
 * A known error of the source and what is done about it, guarded so that it stops when the producer
 * mends it.
 *
 * @param when column of the file to its exact text, the rows concerned; when no row matches, the
 *     guard trips
 * @param action {@code drop}, {@code override}, {@code scale} or {@code flag}
 * @param column column of the file that is overridden or scaled
 * @param value the text to put, or the factor
 * @param because the reason, published with the figures
 */
public record Correction(
    Place place,
    Map<String, String> when,
    @OneOf({"drop", "override", "scale", "flag"}) String action,
    Optional<String> column,
    Optional<String> value,
    String because) {}
