package org.puebla.attribution;

/**
 * A modelled figure and how sure it is.
 *
 * @param value at the estimated slopes and the best inputs, in the unit of the outcome
 * @param slopes where other slopes would take it, inputs at their best
 * @param inputs the bounds within which it lies if every input lies within its interval, slopes as
 *     estimated
 * @param both the low point of lower bounds and the high point of upper ones, where slopes and
 *     inputs are others
 */
public record ModelledFigure(double value, Band slopes, Band inputs, Band both) {

  /** What is left of a known figure when this one is taken from it. */
  ModelledFigure takenFrom(double known) {
    return new ModelledFigure(
        known - value, slopes.takenFrom(known), inputs.takenFrom(known), both.takenFrom(known));
  }
}
