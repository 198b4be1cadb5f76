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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.puebla.study.figure.Block;
import org.puebla.study.figure.StudyFigure;
import org.puebla.study.page.PageModel.Language;

/**
 * Studies bound into files: a page for each language, a drawing and a table for each figure.
 *
 * <p>Figures are drawn beside the caller, who goes on writing: a figure takes longer to draw than
 * its chapter to write.
 */
public final class Bound implements AutoCloseable {

  private final ExecutorService hands = AtWork.onAllCores();
  private final Pictures pictures = Pictures.by(hands);
  private final Map<String, List<Manuscript>> studies = new LinkedHashMap<>();

  /**
   * Takes a study in one of its languages.
   *
   * @param folder below that of the release, for instance {@code studies/corridor}
   */
  public void add(String folder, Manuscript manuscript) {
    studies.computeIfAbsent(folder, ignored -> new ArrayList<>()).add(manuscript);
    pictures.begin(manuscript);
  }

  /**
   * The pages, figures and workbooks of all that was taken.
   *
   * @return files by their paths below the folder of the release
   */
  public SortedMap<String, byte[]> files() {
    List<Future<SortedMap<String, byte[]>>> bound = new ArrayList<>();
    studies.forEach(
        (folder, languages) -> {
          for (Manuscript manuscript : languages) {
            // Begins when every figure is drawn or being drawn, so that none waits for one behind.
            bound.add(hands.submit(() -> bind(folder, manuscript, others(manuscript, languages))));
          }
        });
    SortedMap<String, byte[]> files = new TreeMap<>();
    bound.forEach(each -> files.putAll(AtWork.result(each)));
    return files;
  }

  /** Drops what is still being drawn. */
  @Override
  public void close() {
    hands.shutdownNow();
  }

  private SortedMap<String, byte[]> bind(
      String folder, Manuscript manuscript, List<Language> others) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    String language = manuscript.words().locale().getLanguage();
    Map<String, String> svgs = new LinkedHashMap<>();
    for (StudyFigure figure : manuscript.figures()) {
      String name = folder + "/figures/" + figure.id() + "." + language;
      String svg = pictures.svg(figure, manuscript.words());
      svgs.put(figure.id(), svg);
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
        bytes(StudyPage.html(manuscript, others, svgs)));
    return files;
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
