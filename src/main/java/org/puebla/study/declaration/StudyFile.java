package org.puebla.study.declaration;

import java.util.List;
import java.util.Optional;
import org.puebla.model.Place;

/**
 * What a statistician says of a study.
 *
 * @param study its id, also the name of its file
 * @param title what it is called, in the languages of its pages
 * @param question what it is to answer, one or two sentences, likewise
 * @param areas codes of countries or of groups, such as {@code RCM}
 * @param corridors shown in more detail; the largest of the areas when absent
 * @param years which of them are shown; all when absent
 * @param indicators shown area by area in a chapter of their own; none when absent
 * @param chapters which chapters, in this order; all when absent
 * @param languages {@code en}, {@code es}, {@code fr}; all three when absent
 */
public record StudyFile(
    Place place,
    String study,
    PageWords title,
    PageWords question,
    List<String> areas,
    List<Route> corridors,
    Optional<Span> years,
    List<String> indicators,
    List<String> chapters,
    List<String> languages) {

  /**
   * A way from one country to another.
   *
   * @param through countries that lie on the way
   */
  public record Route(String from, String to, List<String> through) {}

  /** First and last year, both inclusive. */
  public record Span(Optional<Integer> from, Optional<Integer> to) {}

  /** The languages that a page can be written in. */
  public static final List<String> LANGUAGES = List.of("en", "es", "fr");

  /** Everything that it says, wherever in its file it says it. */
  public String identity() {
    return List.of(
            study,
            title,
            question,
            areas,
            corridors.stream()
                .map(route -> List.of(route.from(), route.to(), route.through()))
                .toList(),
            years.map(span -> List.of(span.from(), span.to())),
            indicators,
            chapters,
            languages)
        .toString();
  }

  /** In the order in which pages are listed. */
  public List<String> pages() {
    return languages.isEmpty() ? LANGUAGES : languages;
  }
}
