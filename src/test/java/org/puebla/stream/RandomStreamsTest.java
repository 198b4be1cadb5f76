package org.puebla.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.puebla.model.History;
import org.puebla.stream.EditionFiles.Cell;

/**
 * Streams of editions that overlap, drop periods, restate and arrive in any order, against a model
 * of ten lines: a map from cell to figure, walked edition by edition.
 */
class RandomStreamsTest {

  private static final List<String> ORIGINS = List.of("GTM", "HND", "SLV");

  @Property(tries = 25, seed = "1996")
  void aFewStreamsAreAsTheModelSays(@ForAll long seed) throws IOException {
    holds(new Random(seed));
  }

  @Tag("slow")
  @Property(tries = 1000, seed = "2026")
  void aThousandStreamsAreAsTheModelSays(@ForAll long seed) throws IOException {
    holds(new Random(seed));
  }

  private static void holds(Random random) throws IOException {
    Path folder = Files.createTempDirectory("puebla-streams");
    try {
      EditionFiles files = new EditionFiles(folder);
      History history = History.values()[random.nextInt(3)];
      TreeMap<String, Map<Cell, Double>> editions = editions(random);
      List<Reading> readings = new ArrayList<>();
      for (Map.Entry<String, Map<Cell, Double>> edition : editions.entrySet()) {
        readings.add(files.reading(edition.getKey(), "d", edition.getValue()));
      }
      StitchedSource stitched =
          files.stitch(
              new StitchOrder(new SourceStream(history, readings), Map.of(), Optional.empty()));

      Model model = new Model(history);
      editions.forEach(model::publish);

      Map<Cell, Double> expected = new HashMap<>();
      model.stated.forEach((cell, figure) -> expected.put(cell, figure.value()));
      assertThat(files.cells(stitched)).isEqualTo(expected);
      assertThat(files.revisions(stitched)).containsExactlyInAnyOrderElementsOf(model.revisions);
    } finally {
      try (var left = Files.walk(folder)) {
        for (Path path : left.sorted((one, other) -> other.compareTo(one)).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  /** What is known after each edition, and what each revised. */
  private static final class Model {

    private record Stated(String edition, Double value) {}

    private final History history;
    private final Map<Cell, Stated> stated = new TreeMap<>(RandomStreamsTest::compare);
    private final List<String> revisions = new ArrayList<>();
    private int step = -1;
    private String last = "";

    private Model(History history) {
      this.history = history;
    }

    void publish(String edition, Map<Cell, Double> cells) {
      step++;
      String gone = history == History.WHOLE ? "withdrawn" : "removed";
      for (Map.Entry<Cell, Stated> old : List.copyOf(stated.entrySet())) {
        Cell cell = old.getKey();
        String from = old.getValue().edition();
        Double before = old.getValue().value();
        if (cells.containsKey(cell)) {
          if (!cells.get(cell).equals(before)) {
            revise("changed", from, edition, cell, before, cells.get(cell));
          }
        } else if (history == History.WHOLE || spans(cells, cell.period())) {
          revise(gone, from, edition, cell, before, null);
          stated.remove(cell);
        }
      }
      cells.forEach(
          (cell, value) -> {
            if (!stated.containsKey(cell) && step > 0) {
              revise("added", last, edition, cell, null, value);
            }
            stated.put(cell, new Stated(edition, value));
          });
      last = edition;
    }

    private static boolean spans(Map<Cell, Double> cells, String period) {
      List<String> periods = cells.keySet().stream().map(Cell::period).sorted().toList();
      return !periods.isEmpty()
          && period.compareTo(periods.get(0)) >= 0
          && period.compareTo(periods.get(periods.size() - 1)) <= 0;
    }

    private void revise(
        String change, String from, String to, Cell cell, Double before, Double after) {
      revisions.add(EditionFiles.revision(step, change, from, to, cell, before, after));
    }
  }

  private static int compare(Cell one, Cell other) {
    return (one.origin() + one.period()).compareTo(other.origin() + other.period());
  }

  /** Two to five editions of a year of months, each a window with holes. */
  private static TreeMap<String, Map<Cell, Double>> editions(Random random) {
    TreeMap<String, Map<Cell, Double>> editions = new TreeMap<>();
    int number = 2 + random.nextInt(4);
    while (editions.size() < number) {
      int first = 1 + random.nextInt(12);
      int last = first + random.nextInt(13 - first);
      Map<Cell, Double> cells = new HashMap<>();
      for (int month = first; month <= last; month++) {
        for (String origin : ORIGINS) {
          if (random.nextInt(4) > 0) {
            cells.put(new Cell(origin, "2020-%02d".formatted(month)), (double) random.nextInt(4));
          }
        }
      }
      if (!cells.isEmpty()) {
        editions.put(
            "2021-%02d-%02d".formatted(1 + random.nextInt(12), 1 + random.nextInt(28)), cells);
      }
    }
    return editions;
  }
}
