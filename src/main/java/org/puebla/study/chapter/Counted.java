package org.puebla.study.chapter;

import static org.puebla.table.Tables.INDICATORS;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.puebla.release.catalogue.Catalogue.SourceEntry;
import tech.tablesaw.api.Row;

/**
 * What one country counted of the citizens of another in a year.
 *
 * @param area the country that counted
 */
record Counted(
    String origin, String measure, String area, String source, String year, RowFigure point) {

  private static final int CITIZENSHIPS = 12;
  private static final Set<String> ON_THE_WAY = Set.of("TRN", "ENC");

  /**
   * Transits and encounters by citizenship, in the last year in which both were counted over the
   * whole year; none where there is no such year.
   */
  static List<Counted> onTheWay(Desk desk) {
    List<Counted> all = new ArrayList<>();
    for (Row row :
        desk.rows(
            INDICATORS,
            "indicator",
            "outflow",
            "freq",
            "A",
            "sex",
            "_T",
            "age",
            "_T",
            "accompaniment",
            "_T")) {
      RowFigure point = RowFigure.of(INDICATORS, row);
      if (ON_THE_WAY.contains(row.getString("measure")) && point.isKnown() && point.value() > 0) {
        all.add(
            new Counted(
                row.getString("origin"),
                row.getString("measure"),
                counting(desk, row.getString("source_id")),
                row.getString("source_id"),
                row.getString("time_period"),
                point));
      }
    }
    TreeSet<String> years = new TreeSet<>(years(all, "TRN"));
    years.retainAll(years(all, "ENC"));
    if (years.isEmpty()) {
      return List.of();
    }
    List<Counted> ofYear =
        all.stream()
            .filter(each -> each.year().equals(years.last()))
            .filter(each -> !each.origin().startsWith("_"))
            .toList();
    Set<String> largest = largest(ofYear);
    return ofYear.stream()
        .filter(each -> largest.contains(each.origin()))
        .sorted(Comparator.comparingDouble(each -> -each.point().value()))
        .toList();
  }

  private static Set<String> years(List<Counted> all, String measure) {
    return all.stream()
        .filter(each -> each.measure().equals(measure))
        .map(Counted::year)
        .collect(Collectors.toSet());
  }

  private static Set<String> largest(List<Counted> counts) {
    return counts.stream()
        .collect(
            Collectors.groupingBy(
                Counted::origin, Collectors.summingDouble(each -> each.point().value())))
        .entrySet()
        .stream()
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .limit(CITIZENSHIPS)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static String counting(Desk desk, String source) {
    return desk.evidence()
        .release()
        .catalogue()
        .source(source)
        .map(SourceEntry::area)
        .orElse(source);
  }
}
