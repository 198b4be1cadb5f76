package org.puebla.source.declaration;

import org.puebla.model.Place;

/**
 * Another bound of a gate, for a source that the usual one does not fit.
 *
 * @param atMost the most that passes
 * @param because why that is right
 */
public record MovedGate(Place place, double atMost, String because) {}
