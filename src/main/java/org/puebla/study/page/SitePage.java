package org.puebla.study.page;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.puebla.release.catalogue.Catalogue;
import org.puebla.release.catalogue.Catalogue.FileEntry;
import org.puebla.release.catalogue.Catalogue.PartEntry;
import org.puebla.release.catalogue.Catalogue.SourceEntry;
import org.puebla.release.catalogue.Catalogue.TableEntry;
import org.puebla.study.declaration.StudyWords;

/** The page of a release: its studies, tables, sources and documents, in every language. */
public final class SitePage {

  private static final Template TEMPLATE =
      Mustache.compiler().nullValue("").compile(Resources.file("site.mustache"));

  private SitePage() {}

  /**
   * A study of the release.
   *
   * @param id its folder below {@code studies}
   * @param titles by languages, the languages it is written in
   */
  public record Listing(String id, SortedMap<String, String> titles) {}

  /**
   * One page for each language.
   *
   * @param sample whether the release holds samples of editions
   */
  public static SortedMap<String, byte[]> files(
      Catalogue catalogue, List<Listing> studies, List<String> languages, boolean sample) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (String language : languages) {
      StudyWords words = StudyWords.in(Locale.forLanguageTag(language));
      String page =
          TEMPLATE.execute(
              new Model(
                  words.tag(),
                  texts(words),
                  sample ? words.say("page.sample") : null,
                  catalogue.release(),
                  catalogue.program(),
                  languages.stream()
                      .filter(other -> !other.equals(language))
                      .map(SitePage::link)
                      .toList(),
                  studies.stream().map(study -> study(study, language)).toList(),
                  catalogue.tables().stream().map(table -> table(words, table)).toList(),
                  catalogue.files().stream()
                      .map(FileEntry::path)
                      .filter(path -> !path.contains("/"))
                      .sorted()
                      .toList(),
                  catalogue.sources().stream().map(source -> source(words, source)).toList(),
                  Resources.file("study.css")));
      files.put(
          "site/" + StudyPage.fileName(words.locale()), page.getBytes(StandardCharsets.UTF_8));
    }
    return files;
  }

  private static Link link(String language) {
    StudyWords words = StudyWords.in(Locale.forLanguageTag(language));
    return new Link(StudyPage.fileName(words.locale()), words.say("page.language"), words.tag());
  }

  private static Study study(Listing listing, String language) {
    List<Link> links = new ArrayList<>();
    for (String each : listing.titles().keySet()) {
      StudyWords words = StudyWords.in(Locale.forLanguageTag(each));
      links.add(
          new Link(
              "../studies/" + listing.id() + "/" + StudyPage.fileName(words.locale()),
              words.say("page.language"),
              words.tag()));
    }
    String title =
        listing.titles().getOrDefault(language, listing.titles().values().iterator().next());
    return new Study(title, links);
  }

  private static Table table(StudyWords words, TableEntry table) {
    List<Link> parts = new ArrayList<>();
    for (PartEntry part : table.parts()) {
      String file = part.path().substring(part.path().lastIndexOf('/') + 1);
      parts.add(new Link("../" + part.path(), file.replace(".part-0000.parquet", ""), ""));
    }
    return new Table(
        table.name(), words.say("site.table." + table.name()), words.count(table.rows()), parts);
  }

  private static Source source(StudyWords words, SourceEntry source) {
    return new Source(
        source.id(),
        source.publisher(),
        source.title(),
        source.edition(),
        words.say("site.standing." + source.standing().name().toLowerCase(Locale.ROOT)),
        source.licence());
  }

  private static Map<String, String> texts(StudyWords words) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String key :
        List.of(
            "title",
            "abstract",
            "studies",
            "no-studies",
            "tables",
            "documents",
            "sources",
            "rows",
            "files",
            "publisher",
            "edition",
            "standing",
            "licence",
            "load",
            "table",
            "source",
            "made-by")) {
      texts.put(key.replace("-", ""), words.say("site." + key));
    }
    texts.put("release", words.say("page.release"));
    texts.put("footer", words.say("page.footer"));
    return texts;
  }

  private record Model(
      String tag,
      Map<String, String> words,
      @Nullable String sample,
      String release,
      String program,
      List<Link> languages,
      List<Study> studies,
      List<Table> tables,
      List<String> documents,
      List<Source> sources,
      String styles) {}

  private record Link(String file, String name, String tag) {}

  private record Study(String title, List<Link> links) {}

  private record Table(String name, String about, String rows, List<Link> parts) {}

  private record Source(
      String id, String publisher, String title, String edition, String standing, String licence) {}
}
