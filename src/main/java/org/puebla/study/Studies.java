package org.puebla.study;

import java.io.IOException;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
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
    Map<String, List<Manuscript>> written = new LinkedHashMap<>();
    if (!studies.isEmpty()) {
      StudyEvidence evidence = StudyEvidence.of(release, areas);
      for (StudyFile study : studies) {
        written.put("studies/" + study.study(), manuscripts(study, evidence, year));
      }
      files.putAll(Bound.files(written));
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

  private List<Manuscript> manuscripts(StudyFile study, StudyEvidence evidence, Year year) {
    StudyScope scope = StudyScope.of(study, year);
    StudyEvidence ofYears = evidence.within(scope::holdsPeriod);
    List<Manuscript> manuscripts = new ArrayList<>();
    for (String language : study.pages()) {
      Locale locale = Locale.forLanguageTag(language);
      StudyWords words = StudyWords.in(locale);
      Desk desk = new Desk(study, scope, evidence, ofYears, words);
      List<Manuscript.Section> sections = new ArrayList<>();
      for (Chapter chapter : Chapters.named(study.chapters())) {
        List<Block> blocks = chapter.blocks(desk);
        if (!blocks.isEmpty()) {
          sections.add(
              new Manuscript.Section(chapter.id(), words.say("chapter." + chapter.id()), blocks));
        }
      }
      manuscripts.add(
          new Manuscript(
              evidence.release().catalogue().release(),
              study.title().in(locale),
              study.question().in(locale),
              extent == Extent.SAMPLE,
              words,
              sections));
    }
    return manuscripts;
  }
}
