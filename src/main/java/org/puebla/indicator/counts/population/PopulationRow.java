package org.puebla.indicator.counts.population;

import org.puebla.model.DataRevision;

/**
 * One row of the table {@code population}: people in the middle of a year.
 *
 * @param revision what it was made together with
 * @param value NaN where there is none, as with the bounds
 * @param status code of SDMX CL_OBS_STATUS
 * @param digest 64 bits that stand for the row's key, figures and status
 */
public record PopulationRow(
    String source,
    String edition,
    DataRevision revision,
    String area,
    String sex,
    String age,
    int year,
    double value,
    double low,
    double high,
    String status,
    long digest) {}
