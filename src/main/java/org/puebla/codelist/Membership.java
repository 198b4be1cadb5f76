package org.puebla.codelist;

import java.time.LocalDate;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/**
 * That an area belongs to a group, and when.
 *
 * @param from first day, null where it is as old as the statistics
 * @param to the day after the last, null while it lasts
 */
record Membership(String group, String member, @Nullable LocalDate from, @Nullable LocalDate to) {

  /** Whether it holds in the middle of a year, the day for which populations are counted. */
  boolean holdsIn(Year year) {
    LocalDate middle = year.atMonth(7).atDay(1);
    return (from == null || !middle.isBefore(from)) && (to == null || middle.isBefore(to));
  }
}
