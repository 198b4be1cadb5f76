package org.puebla.indicator;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.puebla.model.ObservationStatus;

/**
 * The columns of one figure and how figures are calculated with: bounds enclose every result that
 * inputs within their bounds can give. A null low or high is no bound; a null value is not known.
 *
 * @param severity of the worst input, see {@link StatusSeverity}
 * @param coverage share of the inputs that had a value
 * @param cells number of rows read
 * @param digest of the rows read
 */
record Figure(
    Column value,
    Column low,
    Column high,
    Column severity,
    Column coverage,
    Column cells,
    Column digest) {

  static Figure ofArrivals() {
    return ofSide(AreaMargins.IN);
  }

  static Figure ofDepartures() {
    return ofSide(AreaMargins.OUT);
  }

  static Figure ofNetMigration() {
    return ofArrivals().minus(ofDepartures());
  }

  static Figure ofGrossMigration() {
    return ofArrivals().plus(ofDepartures());
  }

  /** One side of {@link AreaMargins}; where nothing was counted, at least nought. */
  private static Figure ofSide(String side) {
    Column cells = col(side + "cells");
    Column known = col(side + "known");
    Column counted = cells.gt(0);
    return new Figure(
        when(known.gt(0), number(side + "value")),
        number(side + "low"),
        when(counted.and(col(side + "open").equalTo(0)), number(side + "high")),
        when(counted, col(side + "severity"))
            .otherwise(StatusSeverity.of(ObservationStatus.MISSING)),
        when(counted, known.divide(cells)).otherwise(0.0),
        cells,
        col(side + "digest"));
  }

  /** Mid-period population; all null where there is none. */
  static Figure ofPopulation() {
    String population = AreaMargins.POPULATION;
    return new Figure(
        number(population + "value"),
        number(population + "low"),
        number(population + "high"),
        col(population + "severity"),
        lit(1.0),
        coalesce(col(population + "cells"), lit(0L)),
        coalesce(col(population + "digest"), lit(0L)));
  }

  Figure plus(Figure other) {
    return with(other, value.plus(other.value), low.plus(other.low), high.plus(other.high));
  }

  Figure minus(Figure other) {
    return with(other, value.minus(other.value), low.minus(other.high), high.minus(other.low));
  }

  /**
   * This figure for every so many of a population, whose value is above nought; where its lower
   * bound is not, the rate has no bound on that side.
   *
   * @param scale how many, for instance 1000
   */
  Figure per(Figure population, double scale) {
    Column leastPeople = when(population.low.gt(0), population.low);
    Column lowest =
        when(low.lt(0), times(low, scale).divide(leastPeople))
            .otherwise(times(low, scale).divide(population.high));
    Column highest =
        when(high.lt(0), times(high, scale).divide(population.high))
            .otherwise(times(high, scale).divide(leastPeople));
    return new Figure(
        times(value, scale).divide(population.value),
        lowest,
        highest,
        greatest(severity, population.severity),
        coverage,
        cells.plus(population.cells),
        digest.bitwiseXOR(population.digest));
  }

  /** This figure divided by a number that is certain. */
  Figure dividedBy(Column number) {
    return new Figure(
        value.divide(number),
        low.divide(number),
        high.divide(number),
        severity,
        coverage,
        cells,
        digest);
  }

  /**
   * This part of a whole in percent, both read from the same rows; null where the whole is nought.
   */
  Figure asShareOf(Figure whole) {
    Column exists = whole.high.isNull().or(whole.high.gt(0));
    Column least = when(whole.high.isNotNull(), times(low, 100).divide(whole.high)).otherwise(0.0);
    Column most =
        when(
                high.isNotNull().and(whole.low.gt(0)),
                least(lit(100.0), times(high, 100).divide(whole.low)))
            .otherwise(100.0);
    return new Figure(
        when(whole.value.gt(0), times(value, 100).divide(whole.value)),
        when(low.isNotNull().and(exists), least),
        when(low.isNotNull().and(exists), most),
        severity,
        coverage,
        cells,
        digest);
  }

  static Column number(String name) {
    return col(name).cast("double");
  }

  private Figure with(Figure other, Column newValue, Column newLow, Column newHigh) {
    return new Figure(
        newValue,
        newLow,
        newHigh,
        greatest(severity, other.severity),
        coverage.plus(other.coverage).divide(2),
        cells.plus(other.cells),
        digest.bitwiseXOR(other.digest));
  }

  private static Column times(Column number, double scale) {
    return number.multiply(scale);
  }
}
