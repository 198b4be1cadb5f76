package org.puebla.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.puebla.model.Period;

/**
 * The populations that a rate may have been divided by: of its year, or of the years around it
 * between which it was interpolated; of its own sex and age, or added up over those counted.
 */
final class Divisors {

  private Divisors() {}

  /**
   * @param people rows of population of the areas that the indicator names
   */
  static List<InputSet> of(Found indicator, List<Found> people, RowDigest digests) {
    List<Found> midYear =
        people.stream()
            .filter(row -> row.text("measure").equals("POP"))
            .filter(row -> row.text("time_period").matches(Period.CALENDAR_YEAR))
            .toList();
    Set<String> years = years(indicator, midYear);
    List<Predicate<Found>> choices = new ArrayList<>();
    for (String area : List.of("ref_area", "origin", "destination")) {
      Predicate<Found> ofArea = row -> row.text("ref_area").equals(indicator.text(area));
      choices.add(ofArea);
      choices.add(ofArea.and(same(indicator, "sex")));
      choices.add(ofArea.and(same(indicator, "age")));
      choices.add(ofArea.and(same(indicator, "sex")).and(same(indicator, "age")));
    }
    List<InputSet> sets = new ArrayList<>();
    for (Predicate<Found> choice : choices) {
      InputSet set = new InputSet();
      midYear.stream()
          .filter(row -> years.contains(row.text("time_period")))
          .filter(choice)
          .forEach(row -> set.add(row, digests.of(row)));
      if (!set.isEmpty()) {
        sets.add(set);
      }
    }
    return sets;
  }

  private static Predicate<Found> same(Found indicator, String column) {
    return row -> row.text(column).equals(indicator.text(column));
  }

  /** The year in whose middle the period has its own, or those next to it on both sides. */
  private static Set<String> years(Found indicator, List<Found> people) {
    String year = String.valueOf(Likeness.period(indicator).midYear());
    TreeSet<String> all = new TreeSet<>();
    people.forEach(row -> all.add(row.text("time_period")));
    Set<String> chosen = new TreeSet<>();
    String before = all.floor(year);
    String after = all.ceiling(year);
    if (before != null) {
      chosen.add(before);
    }
    if (after != null) {
      chosen.add(after);
    }
    return chosen;
  }
}
