package org.puebla.study.page;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.puebla.study.declaration.StudyWords;
import org.puebla.study.figure.Drawing;
import org.puebla.study.figure.StudyFigure;

/** The figures of all studies as they look, each different drawing of a language drawn once. */
final class Pictures {

  /** Studies share chapters, and with them figures of the same areas and years. */
  private record Asked(Locale locale, Drawing drawing) {}

  private final Map<Asked, Picture> drawn;

  private Pictures(Map<Asked, Picture> drawn) {
    this.drawn = drawn;
  }

  /** Draws on all cores; which core drew a figure shows nowhere. */
  static Pictures of(List<Manuscript> manuscripts) {
    ExecutorService hands =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      Map<Asked, Future<Picture>> tasks = new LinkedHashMap<>();
      for (Manuscript manuscript : manuscripts) {
        StudyWords words = manuscript.words();
        for (StudyFigure figure : manuscript.figures()) {
          tasks.computeIfAbsent(
              new Asked(words.locale(), figure.drawing()),
              asked ->
                  hands.submit(
                      () -> Drawer.ofThisThread().picture(asked.drawing(), words::number)));
        }
      }
      Map<Asked, Picture> drawn = new HashMap<>();
      for (Map.Entry<Asked, Future<Picture>> task : tasks.entrySet()) {
        drawn.put(task.getKey(), task.getValue().get());
      }
      return new Pictures(drawn);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while studies were drawn", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      hands.shutdownNow();
    }
  }

  /** A figure as SVG, as the language of these words writes its numbers. */
  String svg(StudyFigure figure, StudyWords words) {
    return requireNonNull(drawn.get(new Asked(words.locale(), figure.drawing()))).of(figure.id());
  }
}
