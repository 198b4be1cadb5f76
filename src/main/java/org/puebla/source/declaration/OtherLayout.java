package org.puebla.source.declaration;

import java.util.Optional;
import org.puebla.model.Place;

/**
 * How editions of another format lie, of a table that its producer gives now as text, now as a
 * workbook; which of the layouts a file has shows in its first bytes.
 */
public record OtherLayout(Place place, Layout layout, Optional<Unfold> unfold) {}
