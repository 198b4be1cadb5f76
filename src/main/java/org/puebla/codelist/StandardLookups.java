package org.puebla.codelist;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The lists that follow from the areas themselves and need no file. */
final class StandardLookups {

  private static final Map<String, Lookup> BY_NAME =
      List.of(
              codes("iso3", Area::code, StandardLookups::isIsoAlpha3),
              codes("iso2", Area::iso2, area -> true),
              numbers(),
              names("en"),
              names("es"),
              names("fr"))
          .stream()
          .collect(
              Collectors.toMap(Lookup::name, Function.identity(), (a, b) -> a, LinkedHashMap::new));

  private StandardLookups() {}

  static Optional<Lookup> find(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  static Collection<String> names() {
    return BY_NAME.keySet();
  }

  /** Today's and former alpha-3 codes, Kosovo and stateless, but no region and no group of ours. */
  private static boolean isIsoAlpha3(Area area) {
    return area.code().length() == 3 && (area.level().isPlace() || area.code().equals("XXA"));
  }

  private static Lookup codes(
      String name, Function<Area, @Nullable String> code, Predicate<Area> fits) {
    return lookup(name, Matching.CODES, area -> fits.test(area) ? code.apply(area) : null);
  }

  private static Lookup numbers() {
    return lookup("m49", Matching.NUMBERS, Area::numeric);
  }

  private static Lookup names(String language) {
    Locale locale = Locale.forLanguageTag(language);
    return lookup("names-" + language, Matching.WORDS, area -> area.names().in(locale));
  }

  private static Lookup lookup(
      String name, Matching matching, Function<Area, @Nullable String> spelling) {
    Map<String, String> spellings = new LinkedHashMap<>();
    for (Area area : Areas.standard().all()) {
      String spelt = spelling.apply(area);
      if (spelt != null) {
        spellings.put(spelt, area.code());
      }
    }
    return new Lookup(name, matching, spellings);
  }
}
