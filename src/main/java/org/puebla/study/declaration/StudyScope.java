package org.puebla.study.declaration;

import java.time.Year;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.puebla.codelist.Areas;
import org.puebla.model.Period;

/**
 * What a study shows of the world.
 *
 * @param areas codes of countries, in the order in which they were named
 * @param corridors the routes that are looked at closely
 * @param from first year, inclusive
 * @param to last year, inclusive
 */
public record StudyScope(List<String> areas, List<StudyFile.Route> corridors, int from, int to) {

  /** Groups stand for those who belong to them in the year given. */
  public static StudyScope of(StudyFile study, Year members) {
    Set<String> areas = new LinkedHashSet<>();
    for (String code : study.areas()) {
      Set<String> of = Areas.standard().members(code, members);
      areas.addAll(of.isEmpty() ? List.of(code) : of);
    }
    for (StudyFile.Route route : study.corridors()) {
      areas.add(route.from());
      areas.add(route.to());
      areas.addAll(route.through());
    }
    return new StudyScope(
        List.copyOf(areas),
        study.corridors(),
        study.years().flatMap(StudyFile.Span::from).orElse(Integer.MIN_VALUE),
        study.years().flatMap(StudyFile.Span::to).orElse(Integer.MAX_VALUE));
  }

  public boolean holds(String area) {
    return areas.contains(area);
  }

  /** Whether a period of the tables begins in one of the years. */
  public boolean holdsPeriod(String period) {
    return Period.of(period)
        .map(Period::firstYear)
        .map(begins -> from <= begins && begins <= to)
        .orElse(true);
  }
}
