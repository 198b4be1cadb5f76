package org.puebla.study.page;

import com.samskivert.mustache.Escapers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.puebla.study.figure.Block;
import org.puebla.study.figure.StudyFigure;
import org.puebla.study.page.PageModel.Language;

/** Studies bound into files: a page for each language, a drawing and a table for each figure. */
public final class Bound {

  private Bound() {}

  /**
   * Makes the pages, figures and workbooks of studies.
   *
   * @param studies each in all its languages, by its folder below that of the release, for instance
   *     {@code studies/corridor}
   * @return files by their paths below the folder of the release
   */
  public static SortedMap<String, byte[]> files(Map<String, List<Manuscript>> studies)
      throws IOException {
    Pictures drawn = Pictures.of(studies.values().stream().flatMap(List::stream).toList());
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (Map.Entry<String, List<Manuscript>> study : studies.entrySet()) {
      for (Manuscript manuscript : study.getValue()) {
        bind(study.getKey(), manuscript, others(manuscript, study.getValue()), drawn, files);
      }
    }
    return files;
  }

  private static void bind(
      String folder,
      Manuscript manuscript,
      List<Language> others,
      Pictures drawn,
      SortedMap<String, byte[]> files)
      throws IOException {
    String language = manuscript.words().locale().getLanguage();
    Map<String, String> pictures = new LinkedHashMap<>();
    for (StudyFigure figure : manuscript.figures()) {
      String name = folder + "/figures/" + figure.id() + "." + language;
      String svg = drawn.svg(figure, manuscript.words());
      pictures.put(figure.id(), svg);
      files.put(name + ".svg", bytes(alone(svg, figure, manuscript)));
      files.put(name + ".csv", bytes(NumbersCsv.of(manuscript.withNotes(figure.numbers()))));
    }
    for (Manuscript.Section section : manuscript.sections()) {
      for (Block block : section.blocks()) {
        if (block instanceof Block.Listed listed) {
          String name = folder + "/figures/" + listed.id() + "." + language;
          files.put(name + ".csv", bytes(NumbersCsv.of(manuscript.withNotes(listed.grid()))));
        }
      }
    }
    files.put(folder + "/" + NumbersBook.fileName(manuscript), NumbersBook.of(manuscript));
    files.put(
        folder + "/" + StudyPage.fileName(manuscript.words().locale()),
        bytes(StudyPage.html(manuscript, others, pictures)));
  }

  private static List<Language> others(Manuscript manuscript, List<Manuscript> all) {
    List<Language> languages = new ArrayList<>();
    for (Manuscript other : all) {
      if (!other.words().tag().equals(manuscript.words().tag())) {
        languages.add(
            new Language(
                StudyPage.fileName(other.words().locale()),
                other.words().tag(),
                other.words().say("page.language")));
      }
    }
    return languages;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A drawing that has left its page: it says itself what it shows, and from where. */
  private static String alone(String svg, StudyFigure figure, Manuscript manuscript) {
    List<String> said = new ArrayList<>(List.of(figure.alternative(), figure.source()));
    if (manuscript.ofSamples()) {
      said.add(manuscript.words().say("page.sample"));
    }
    said.add(manuscript.release());
    int inside = svg.indexOf('>') + 1;
    return svg.substring(0, inside)
        + "<title>"
        + Escapers.HTML.escape(figure.title())
        + "</title><desc>"
        + Escapers.HTML.escape(String.join(" ", said))
        + "</desc>"
        + svg.substring(inside);
  }
}
