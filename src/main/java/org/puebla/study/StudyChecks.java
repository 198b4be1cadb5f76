package org.puebla.study;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.puebla.codelist.Areas;
import org.puebla.model.Problem;
import org.puebla.study.chapter.Chapters;
import org.puebla.study.declaration.PageWords;
import org.puebla.study.declaration.StudyFile;
import org.puebla.yaml.Places;

/** What holds of every study, and the lines where it does not. */
public final class StudyChecks {

  /** Statistics of migration begin later, and end sooner. */
  private static final int FIRST_YEAR = 1800;

  private static final int LAST_YEAR = 2100;

  private final StudyFile study;
  private final Places places;
  private final List<Problem> problems = new ArrayList<>();

  private StudyChecks(StudyFile study, Places places) {
    this.study = study;
    this.places = places;
  }

  /**
   * @param id the name of its file
   */
  public static List<Problem> problems(StudyFile study, String id, Places places) {
    StudyChecks checks = new StudyChecks(study, places);
    if (!study.study().equals(id)) {
      checks.problem("study.other-name", List.of("study"), study.study(), id);
    }
    checks.words("title", study.title());
    checks.words("question", study.question());
    checks.areas();
    checks.corridors();
    checks.years();
    checks.named("chapter", "chapters", study.chapters(), Chapters.ids());
    checks.named("language", "languages", study.languages(), StudyFile.LANGUAGES);
    return checks.problems;
  }

  private void words(String key, PageWords words) {
    for (String language : study.pages()) {
      if (StudyFile.LANGUAGES.contains(language)
          && words.of(language).filter(text -> !text.isBlank()).isEmpty()) {
        problem("study.no-words", List.of(key, language), key, language);
      }
    }
  }

  private void areas() {
    if (study.areas().isEmpty() && study.corridors().isEmpty()) {
      problem("study.no-areas", List.of("study"));
    }
    for (int at = 0; at < study.areas().size(); at++) {
      known(List.of("areas", Integer.toString(at)), study.areas().get(at));
    }
    once("areas", study.areas());
  }

  private void corridors() {
    for (int at = 0; at < study.corridors().size(); at++) {
      StudyFile.Route route = study.corridors().get(at);
      List<String> path = List.of("corridors", Integer.toString(at));
      country(path, route.from());
      country(path, route.to());
      route.through().forEach(code -> country(path, code));
      if (route.from().equals(route.to())) {
        problem("study.same-ends", path, route.from());
      }
    }
  }

  private void country(List<String> path, String code) {
    if (known(path, code) && !Areas.standard().isPlace(code)) {
      problem("study.no-country", path, code);
    }
  }

  private boolean known(List<String> path, String code) {
    boolean known = Areas.standard().contains(code);
    if (!known) {
      String capital = code.toUpperCase(Locale.ROOT);
      if (Areas.standard().contains(capital)) {
        problem("study.unknown-area-near", path, code, capital);
      } else {
        problem("study.unknown-area", path, code);
      }
    }
    return known;
  }

  private void years() {
    Optional<Integer> from = study.years().flatMap(StudyFile.Span::from);
    Optional<Integer> to = study.years().flatMap(StudyFile.Span::to);
    year("from", from);
    year("to", to);
    if (from.isPresent() && to.isPresent() && from.get() > to.get()) {
      problem("study.backwards", List.of("years"), from.get().toString(), to.get().toString());
    }
  }

  private void year(String key, Optional<Integer> year) {
    year.filter(number -> number < FIRST_YEAR || number > LAST_YEAR)
        .ifPresent(number -> problem("study.no-year", List.of("years", key), number.toString()));
  }

  private void named(String what, String key, List<String> names, List<String> known) {
    for (int at = 0; at < names.size(); at++) {
      String name = names.get(at);
      if (!known.contains(name)) {
        problem(
            "study.unknown-" + what,
            List.of(key, Integer.toString(at)),
            name,
            String.join(", ", known));
      }
    }
    once(key, names);
  }

  private void once(String key, List<String> names) {
    Set<String> seen = new HashSet<>();
    for (int at = 0; at < names.size(); at++) {
      if (!seen.add(names.get(at))) {
        problem("study.twice", List.of(key, Integer.toString(at)), names.get(at), key);
      }
    }
  }

  private void problem(String rule, List<String> path, Object... facts) {
    problems.add(Problem.at(places.at(path.toArray(String[]::new)), rule, facts));
  }
}
