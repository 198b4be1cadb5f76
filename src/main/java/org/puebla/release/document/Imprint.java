package org.puebla.release.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.puebla.model.Wording;
import org.puebla.model.Words;
import org.puebla.release.catalogue.Extent;
import org.puebla.release.catalogue.PublishedSource;
import org.puebla.release.catalogue.ReleaseRequest;

/**
 * What a release calls itself and its tables, said alike in its data package, its citation and its
 * entry for portals.
 *
 * @param release id of the release, which is its version
 * @param date the day that it is named after
 * @param extent whether those are whole
 * @param sources sorted by id
 */
public record Imprint(
    String release, LocalDate date, Extent extent, List<PublishedSource> sources) {

  static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Words.SPANISH, Locale.FRENCH);

  public Imprint {
    sources = List.copyOf(sources);
  }

  /** The texts of the documents in one language. */
  static Wording wording(Locale locale) {
    return Wording.beside(Imprint.class, locale);
  }

  public static Imprint of(ReleaseRequest request) {
    return new Imprint(request.releaseId(), request.date(), request.extent(), request.sources());
  }

  /** For programs: {@code puebla-} and the id of the release. */
  String name() {
    return "puebla-" + release;
  }

  String title(Wording words) {
    String title = words.say("release.title");
    return extent == Extent.SAMPLE ? words.say("release.title-of-samples", title) : title;
  }

  String summary(Wording words) {
    String summary = words.say("release.abstract", PlainNumber.of(sources.size()));
    return extent == Extent.SAMPLE
        ? summary + " " + words.say("release.abstract-of-samples")
        : summary;
  }

  String publisher(Wording words) {
    return words.say("citation.author");
  }

  /**
   * @param name of a promised table, or {@link DictionaryCsv#TABLE}
   */
  static String table(Wording words, String name) {
    return words.say("table." + name);
  }
}
