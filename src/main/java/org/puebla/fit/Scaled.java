package org.puebla.fit;

/**
 * A seed scaled to margins: {@code cells[i][j] = seed[i][j] * rowFactors[i] * columnFactors[j]}.
 *
 * @param iterations sweeps and Newton steps taken
 * @param error largest absolute difference between a margin and the one asked for
 */
record Scaled(
    double[][] cells, double[] rowFactors, double[] columnFactors, int iterations, double error) {}
