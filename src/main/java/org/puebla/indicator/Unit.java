package org.puebla.indicator;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** In what an indicator is expressed. */
public enum Unit {
  /** What the matrix counts: people, events, cases; the row's {@code stat_unit} says which. */
  COUNT(null),
  /** Per thousand inhabitants, in the OECD's extension of SDMX CL_UNIT_MEASURE. */
  PER_THOUSAND("10P3HB"),
  /** Per hundred thousand inhabitants, in the same list. */
  PER_HUNDRED_THOUSAND("10P5HB"),
  /** Days, SDMX CL_UNIT_MEASURE. */
  DAYS("D"),
  /** Months, SDMX CL_UNIT_MEASURE. */
  MONTHS("M"),
  /** Years, SDMX CL_UNIT_MEASURE. */
  YEARS("A"),
  /** Percentage points, SDMX CL_UNIT_MEASURE. */
  POINTS("PD"),
  /** An index without a unit of its own, SDMX CL_UNIT_MEASURE. */
  INDEX("IX"),
  /** Percent, SDMX CL_UNIT_MEASURE. */
  PERCENT("PT"),
  /** United States dollars of the year, SDMX CL_UNIT_MEASURE after ISO 4217. */
  DOLLARS("USD"),
  /** Kilometres, SDMX CL_UNIT_MEASURE. */
  KILOMETRES("KM"),
  /** A pure number. */
  RATIO("1");

  private final Optional<String> code;

  Unit(@Nullable String code) {
    this.code = Optional.ofNullable(code);
  }

  /** The code written in {@code unit_measure}, empty where it is the unit of the inputs. */
  public Optional<String> code() {
    return code;
  }
}
