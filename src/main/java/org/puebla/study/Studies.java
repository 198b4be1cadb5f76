package org.puebla.study;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.puebla.release.ReleaseView;
import org.puebla.release.Supplement;
import org.puebla.release.catalogue.Extent;
import org.puebla.study.chapter.Chapter;
import org.puebla.study.chapter.Chapters;
import org.puebla.study.chapter.Desk;
import org.puebla.study.declaration.StudyFile;
import org.puebla.study.declaration.StudyScope;
import org.puebla.study.declaration.StudyWords;
import org.puebla.study.evidence.StudyEvidence;
import org.puebla.study.figure.Block;
import org.puebla.study.page.Bound;
import org.puebla.study.page.Manuscript;
import org.puebla.study.page.SitePage;

/** The studies of a job, written from the tables of the release that they become part of. */
public final class Studies implements Supplement {

  private final List<StudyFile> studies;
  private final Extent extent;

  public Studies(List<StudyFile> studies, Extent extent) {
    this.studies = List.copyOf(studies);
    this.extent = extent;
  }

  @Override
  public SortedMap<String, byte[]> files(ReleaseView release) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    Year year = Year.parse(release.catalogue().release().substring(0, 4));
    Set<String> areas = new TreeSet<>();
    studies.forEach(study -> areas.addAll(StudyScope.of(study, year).areas()));
    if (!studies.isEmpty()) {
      StudyEvidence evidence = StudyEvidence.of(release, areas);
      try (Bound bound = new Bound()) {
        for (StudyFile study : studies) {
          manuscripts(study, evidence, year)
              .forEach(manuscript -> bound.add("studies/" + study.study(), manuscript));
        }
        files.putAll(bound.files());
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }
    files.putAll(
        SitePage.files(
            release.catalogue(),
            studies.stream().map(Studies::listing).toList(),
            StudyFile.LANGUAGES,
            extent == Extent.SAMPLE));
    return files;
  }

  private static SitePage.Listing listing(StudyFile study) {
    SortedMap<String, String> titles = new TreeMap<>();
    study
        .pages()
        .forEach(
            language -> titles.put(language, study.title().in(Locale.forLanguageTag(language))));
    return new SitePage.Listing(study.study(), titles);
  }

  /** A study in all its languages, each written when it is asked for. */
  private Stream<Manuscript> manuscripts(StudyFile study, StudyEvidence evidence, Year year) {
    StudyScope scope = StudyScope.of(study, year);
    StudyEvidence ofYears = evidence.within(scope::holdsPeriod);
    return study.pages().stream()
        .map(
            language ->
                manuscript(
                    new Desk(
                        study,
                        scope,
                        evidence,
                        ofYears,
                        StudyWords.in(Locale.forLanguageTag(language)))));
  }

  private Manuscript manuscript(Desk desk) {
    StudyFile study = desk.study();
    List<Manuscript.Section> sections = new ArrayList<>();
    for (Chapter chapter : Chapters.named(study.chapters())) {
      List<Block> blocks = chapter.blocks(desk);
      if (!blocks.isEmpty()) {
        String title = desk.words().say("chapter." + chapter.id());
        sections.add(new Manuscript.Section(chapter.id(), title, blocks));
      }
    }
    return new Manuscript(
        desk.evidence().release().catalogue().release(),
        study.title().in(desk.words().locale()),
        study.question().in(desk.words().locale()),
        extent == Extent.SAMPLE,
        desk.words(),
        sections);
  }
}
