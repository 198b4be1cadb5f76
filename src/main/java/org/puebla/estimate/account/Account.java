package org.puebla.estimate.account;

import java.util.List;

/**
 * The demographic account of an interval, by birthplace: whoever lived in an area at the start
 * stayed, moved to another, left to outside the areas, or died; whoever lives there at the end
 * stayed, came from another area or from outside, or was born.
 *
 * <p>In an open world the rows of a birthplace add up to the stocks at the start and its columns to
 * those at the end; in a closed world, where numbers of birthplaces are matched, they do so over
 * all birthplaces together, up to what the certificate says was adjusted.
 *
 * @param moves by birthplace, origin and destination, stayers on the diagonals
 * @param born by birthplace and area
 * @param died by birthplace and area
 * @param fromOutside by birthplace and the area come to
 * @param toOutside by birthplace and the area left
 */
public record Account(
    List<String> areas,
    double[][][] moves,
    double[][] born,
    double[][] died,
    double[][] fromOutside,
    double[][] toOutside) {}
