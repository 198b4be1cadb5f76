package org.puebla.job;

/**
 * How much of the world and of time an edition covers.
 *
 * @param firstPeriod label of the first period, empty when there is none
 * @param lastPeriod label of the last period, empty when there is none
 */
record Reach(int origins, int destinations, String firstPeriod, String lastPeriod) {}
