package org.puebla.source.declaration;

import java.util.Optional;
import org.puebla.model.Place;

/**
 * What a mark in a number cell means.
 *
 * @param value the figure it stands for, absent when it stands for none
 * @param low lower bound of what it hides
 * @param high upper bound of what it hides
 * @param status SDMX observation status; {@code A} when absent
 */
public record Symbol(
    Place place,
    Optional<Double> value,
    Optional<Double> low,
    Optional<Double> high,
    Optional<String> status) {}
