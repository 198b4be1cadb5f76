package org.puebla.study.page;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.puebla.study.figure.Block;
import org.puebla.study.figure.Figure;
import org.puebla.study.page.PageModel.Language;

/** Studies bound into files: a page for each language, a drawing and a table for each figure. */
public final class Bound {

  private Bound() {}

  /**
   * Binds studies; figures are drawn on all cores, and which core drew one shows nowhere.
   *
   * @param studies each in all its languages, by its folder below that of the release, for instance
   *     {@code studies/corridor}
   * @return files by their paths below the folder of the release
   */
  public static SortedMap<String, byte[]> files(Map<String, List<Manuscript>> studies)
      throws IOException {
    IdentityHashMap<Figure, String> drawn =
        draw(studies.values().stream().flatMap(List::stream).toList());
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (Map.Entry<String, List<Manuscript>> study : studies.entrySet()) {
      for (Manuscript manuscript : study.getValue()) {
        bind(study.getKey(), manuscript, others(manuscript, study.getValue()), drawn, files);
      }
    }
    return files;
  }

  private static IdentityHashMap<Figure, String> draw(List<Manuscript> manuscripts) {
    List<Figure> figures = new ArrayList<>();
    List<Callable<String>> tasks = new ArrayList<>();
    for (Manuscript manuscript : manuscripts) {
      for (Figure figure : figures(manuscript)) {
        figures.add(figure);
        tasks.add(
            () ->
                Drawer.ofThisThread()
                    .svg(figure.id(), figure.drawing(), manuscript.words()::number));
      }
    }
    ExecutorService hands =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      // By identity: a figure is as large as its numbers.
      IdentityHashMap<Figure, String> drawn = new IdentityHashMap<>();
      Iterator<Figure> figure = figures.iterator();
      for (Future<String> task : hands.invokeAll(tasks)) {
        drawn.put(figure.next(), task.get());
      }
      return drawn;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while studies were drawn", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      hands.shutdownNow();
    }
  }

  private static List<Figure> figures(Manuscript manuscript) {
    return manuscript.sections().stream()
        .flatMap(section -> section.blocks().stream())
        .flatMap(
            block -> block instanceof Block.Drawn drawn ? Stream.of(drawn.figure()) : Stream.of())
        .toList();
  }

  private static void bind(
      String folder,
      Manuscript manuscript,
      List<Language> others,
      IdentityHashMap<Figure, String> drawn,
      SortedMap<String, byte[]> files)
      throws IOException {
    String language = manuscript.words().locale().getLanguage();
    Map<String, String> pictures = new LinkedHashMap<>();
    for (Figure figure : figures(manuscript)) {
      String name = folder + "/figures/" + figure.id() + "." + language;
      String svg = requireNonNull(drawn.get(figure));
      pictures.put(figure.id(), svg);
      files.put(name + ".svg", bytes(svg));
      files.put(name + ".csv", bytes(NumbersCsv.of(figure.numbers())));
    }
    for (Manuscript.Section section : manuscript.sections()) {
      for (Block block : section.blocks()) {
        if (block instanceof Block.Listed listed) {
          String name = folder + "/figures/" + listed.id() + "." + language;
          files.put(name + ".csv", bytes(NumbersCsv.of(listed.grid())));
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
}
