package org.puebla.gravity.spark;

import java.io.Serializable;

/**
 * Where in a row what is.
 *
 * @param numbers names of the columns of numbers, outcome first
 * @param weight which of them is the weight; minus one where all weigh one
 * @param brokenPlace where a line stands that has not as many cells as the header; minus one where
 *     there is no such place
 * @param width cells of the header
 * @param isText whether all cells are texts
 */
record RowLayout(
    String[] numbers,
    int[] numberPlaces,
    int[] namePlaces,
    int weight,
    int brokenPlace,
    int width,
    boolean isText)
    implements Serializable {}
