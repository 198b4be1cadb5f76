package org.puebla.attribution;

/**
 * A change and its parts at one point of slopes.
 *
 * @param parts first the change itself, then that of each group, then that of each term
 * @param logs of each group in the logarithm of the sum of flows
 * @param before modelled flows at the first time
 */
record Outcome(Ends parts, double[] logs, double before) {}
