package org.puebla.source.declaration;

import java.util.Optional;
import org.puebla.model.Place;
import org.puebla.yaml.OneOf;

/**
 * How a producer rounded its figures, hence how far the true count can be from the printed one.
 *
 * @param base figures are multiples of it
 * @param method {@code nearest} (a figure v means v ± base/2) or {@code random} (v ± (base − 1));
 *     nearest when absent
 * @param upTo only figures up to it are rounded; all when absent
 */
public record Rounding(
    Place place,
    int base,
    @OneOf({"nearest", "random"}) Optional<String> method,
    Optional<Double> upTo) {}
