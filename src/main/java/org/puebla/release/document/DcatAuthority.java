package org.puebla.release.document;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.puebla.codelist.Areas;
import org.puebla.model.Words;

/**
 * The names that portals know languages, countries, themes, media types and digests by, each with
 * what it is, so that a file stands on its own: the European Publications Office, IANA and SPDX.
 */
final class DcatAuthority {

  static final String PARQUET =
      "https://www.iana.org/assignments/media-types/application/vnd.apache.parquet";
  static final String CSV = "https://www.iana.org/assignments/media-types/text/csv";
  static final String SHA256 = "http://spdx.org/rdf/terms#checksumAlgorithm_sha256";

  private static final String OFFICE = "http://publications.europa.eu/resource/authority/";

  static final String THEMES = OFFICE + "data-theme";
  static final String SOCIETY = THEMES + "/SOCI";

  /** The members of the Regional Conference on Migration, known as the Puebla Process. */
  private static final String REGION = "RCM";

  private static final Map<Locale, String> LANGUAGES =
      Map.of(Locale.ENGLISH, "ENG", Words.SPANISH, "SPA", Locale.FRENCH, "FRA");

  private DcatAuthority() {}

  static List<String> languages() {
    return Imprint.LANGUAGES.stream()
        .map(language -> OFFICE + "language/" + LANGUAGES.get(language))
        .toList();
  }

  /** The countries that the region has in a year; the Office names them by ISO alpha-3 codes. */
  static List<String> region(Year year) {
    return Areas.standard().members(REGION, year).stream().map(DcatAuthority::country).toList();
  }

  /** Everything above, as things with a type and a name. */
  static List<LinkedNode> things(Year year) {
    List<LinkedNode> things = new ArrayList<>();
    languages().forEach(iri -> things.add(LinkedNode.named(iri, "dct:LinguisticSystem")));
    Areas areas = Areas.standard();
    for (String code : areas.members(REGION, year)) {
      things.add(
          LinkedNode.named(country(code), "dct:Location")
              .word("prefLabel", words -> areas.name(code, words.locale()).orElseThrow()));
    }
    things.add(
        LinkedNode.named(THEMES, "skos:ConceptScheme")
            .word("title", words -> words.say("dcat.themes")));
    things.add(
        LinkedNode.named(SOCIETY, "skos:Concept")
            .say("inScheme", THEMES)
            .word("prefLabel", words -> words.say("dcat.theme")));
    things.add(LinkedNode.named(PARQUET, "dct:MediaType"));
    things.add(LinkedNode.named(CSV, "dct:MediaType"));
    things.add(LinkedNode.named(SHA256, "spdx:ChecksumAlgorithm"));
    return things;
  }

  private static String country(String alpha3) {
    return OFFICE + "country/" + alpha3;
  }
}
