package org.puebla.estimate.account;

import java.util.List;
import org.puebla.fit.Certificate;

/**
 * The people of each birthplace by where they were and where they are, equally many at both dates:
 * what is left to explain by moves among the areas.
 *
 * @param start by birthplace and residence
 * @param end by birthplace and residence, each row with the sum it has at the start
 * @param born who was taken from the end as born in between, by birthplace and residence
 * @param died who was taken from the start as died in between, by birthplace and residence
 * @param fromOutside who came from outside the areas, by birthplace and residence
 * @param toOutside who left to outside, by birthplace and residence
 */
record Redistribution(
    List<String> areas,
    double[][] start,
    double[][] end,
    double[][] born,
    double[][] died,
    double[][] fromOutside,
    double[][] toOutside,
    Certificate certificate) {}
