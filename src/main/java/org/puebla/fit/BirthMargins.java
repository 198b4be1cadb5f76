package org.puebla.fit;

import java.io.Serializable;

/**
 * The people of one birthplace, equally many before and after.
 *
 * @param birth the birthplace
 * @param origins how many were in each area at first
 * @param destinations how many were there at last
 */
public record BirthMargins(String birth, double[] origins, double[] destinations)
    implements Serializable {}
