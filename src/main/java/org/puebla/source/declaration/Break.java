package org.puebla.source.declaration;

import org.puebla.model.Place;

/** The first period under a new definition, whose figure carries status B, and what changed. */
public record Break(Place place, String period, String because) {}
