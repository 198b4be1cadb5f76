package org.puebla.study.page;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.puebla.study.declaration.StudyWords;
import org.puebla.study.figure.Drawing;
import org.puebla.study.figure.StudyFigure;

/** The figures of all studies as they look, each different drawing of a language drawn once. */
final class Pictures {

  /** Studies share chapters, and with them figures of the same areas and years. */
  private record Asked(Locale locale, Drawing drawing) {}

  private final ExecutorService hands;
  private final Map<Asked, Future<Picture>> asked = new HashMap<>();

  private Pictures(ExecutorService hands) {
    this.hands = hands;
  }

  /** Draws with these hands; which of them drew a figure shows nowhere. */
  static Pictures by(ExecutorService hands) {
    return new Pictures(hands);
  }

  /** Begins to draw the figures of a study that nothing before it shows. */
  void begin(Manuscript manuscript) {
    StudyWords words = manuscript.words();
    for (StudyFigure figure : manuscript.figures()) {
      asked.computeIfAbsent(
          new Asked(words.locale(), figure.drawing()),
          each -> hands.submit(() -> Drawer.ofThisThread().picture(each.drawing(), words::number)));
    }
  }

  /** A figure as SVG, as the language of these words writes its numbers, once it is drawn. */
  String svg(StudyFigure figure, StudyWords words) {
    return AtWork.result(requireNonNull(asked.get(new Asked(words.locale(), figure.drawing()))))
        .of(figure.id());
  }
}
