package org.puebla.study.page;

import java.util.List;
import java.util.stream.Stream;
import org.puebla.study.declaration.StudyWords;
import org.puebla.study.figure.Block;
import org.puebla.study.figure.Grid;
import org.puebla.study.figure.StudyFigure;

/**
 * A study as it is written in one language, before it is a page.
 *
 * @param ofSamples whether the release holds samples of editions, whose figures describe nothing
 */
public record Manuscript(
    String release,
    String title,
    String question,
    boolean ofSamples,
    StudyWords words,
    List<Section> sections) {

  /** One chapter. */
  public record Section(String id, String title, List<Block> blocks) {}

  /** Its drawn figures, as they follow each other. */
  List<StudyFigure> figures() {
    return sections.stream()
        .flatMap(section -> section.blocks().stream())
        .flatMap(
            block -> block instanceof Block.Drawn drawn ? Stream.of(drawn.figure()) : Stream.of())
        .toList();
  }

  /** Numbers as files hold them, which show nothing beside a number. */
  Grid withNotes(Grid numbers) {
    return numbers.withNotes(column -> words.say("column.note", "column", column));
  }
}
