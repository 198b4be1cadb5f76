package org.puebla.study.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
import org.puebla.study.figure.Block;
import org.puebla.study.figure.Figure;
import org.puebla.study.page.PageModel.Language;

/** Studies bound into files: a page for each language, a drawing and a table for each figure. */
public final class Bound {

  private Bound() {}

  /**
   * Binds studies on all cores; which core drew a figure shows nowhere in the files.
   *
   * @param studies each in all its languages, by its folder below that of the release, for instance
   *     {@code studies/corridor}
   * @return files by their paths below the folder of the release
   */
  public static SortedMap<String, byte[]> files(Map<String, List<Manuscript>> studies) {
    List<Callable<SortedMap<String, byte[]>>> tasks = new ArrayList<>();
    studies.forEach(
        (folder, manuscripts) ->
            manuscripts.forEach(
                manuscript ->
                    tasks.add(() -> files(folder, manuscript, others(manuscript, manuscripts)))));
    int cores = Math.min(tasks.size(), Runtime.getRuntime().availableProcessors());
    ExecutorService hands = Executors.newFixedThreadPool(Math.max(1, cores));
    try {
      SortedMap<String, byte[]> files = new TreeMap<>();
      for (Future<SortedMap<String, byte[]>> task : hands.invokeAll(tasks)) {
        files.putAll(task.get());
      }
      return files;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while studies were drawn", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      hands.shutdownNow();
    }
  }

  private static SortedMap<String, byte[]> files(
      String folder, Manuscript manuscript, List<Language> others) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    String language = manuscript.words().locale().getLanguage();
    Map<String, String> pictures = new LinkedHashMap<>();
    Drawer drawer = Drawer.ofThisThread();
    for (Manuscript.Section section : manuscript.sections()) {
      for (Block block : section.blocks()) {
        if (block instanceof Block.Drawn drawn) {
          Figure figure = drawn.figure();
          String svg = drawer.svg(figure.id(), figure.drawing(), manuscript.words()::number);
          String name = folder + "/figures/" + figure.id() + "." + language;
          pictures.put(figure.id(), svg);
          files.put(name + ".svg", bytes(svg));
          files.put(name + ".csv", bytes(NumbersCsv.of(figure.numbers())));
        } else if (block instanceof Block.Listed listed) {
          String name = folder + "/figures/" + listed.id() + "." + language;
          files.put(name + ".csv", bytes(NumbersCsv.of(listed.grid())));
        }
      }
    }
    files.put(folder + "/" + NumbersBook.fileName(manuscript), NumbersBook.of(manuscript));
    files.put(
        folder + "/" + StudyPage.fileName(manuscript.words().locale()),
        bytes(StudyPage.html(manuscript, others, pictures)));
    return files;
  }

  private static List<Language> others(Manuscript manuscript, List<Manuscript> all) {
    List<Language> languages = new ArrayList<>();
    for (Manuscript other : all) {
      if (other != manuscript) {
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
