package org.puebla.study.chapter;

import static org.puebla.table.Tables.INDICATORS;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.puebla.study.figure.Block;
import org.puebla.study.figure.StudyFigure;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/** What each country counted, over the years and, where it tells months, over the months. */
final class FlowsOverTime implements Chapter {

  private static final int FEW = 3;

  @Override
  public String id() {
    return "flows";
  }

  @Override
  public List<Block> blocks(Desk desk) {
    Table counted = Charts.everybody(desk);
    List<String> measures =
        counted.stringColumn("measure").unique().asList().stream()
            .sorted(Comparator.naturalOrder())
            .toList();
    List<Block> blocks = new ArrayList<>();
    for (String measure : measures) {
      of(desk, counted, measure).ifPresent(blocks::add);
    }
    if (blocks.isEmpty()) {
      return List.of(new Block.Missing(desk.say("flows.missing")));
    }
    blocks.add(0, new Block.Text(desk.say("flows.how")));
    return blocks;
  }

  /** Months where there are enough of them, else years. */
  private static Optional<Block> of(Desk desk, Table counted, String measure) {
    Table rows = counted.where(counted.stringColumn("measure").isEqualTo(measure));
    for (String frequency : List.of("M", "A")) {
      Table some = rows.where(rows.stringColumn("freq").isEqualTo(frequency));
      List<Track> tracks =
          Track.greatest(
              Track.of(INDICATORS, some, row -> desk.area(row, "ref_area")).stream()
                  .filter(hasAtLeast(FEW))
                  .toList(),
              Charts.LINES);
      if (!tracks.isEmpty()) {
        return Optional.of(new Block.Drawn(figure(desk, measure, frequency, some, tracks)));
      }
    }
    return Optional.empty();
  }

  private static Predicate<Track> hasAtLeast(int few) {
    return track -> track.points().size() >= few;
  }

  private static StudyFigure figure(
      Desk desk, String measure, String frequency, Table rows, List<Track> tracks) {
    Row first = rows.row(0);
    String unit = desk.words().codeWithin("stat_unit", first.getString("stat_unit"));
    return new Plots(desk)
        .courses(
            "flows-" + measure.toLowerCase(Locale.ROOT),
            desk.say(
                (Charts.isSentTo(measure) ? "flows.title-to." : "flows.title.") + frequency,
                "measure",
                desk.words().code("measure", measure),
                "basis",
                desk.words().codeWithin("origin_basis", first.getString("origin_basis")),
                "unit",
                unit),
            Charts.sources(desk, rows),
            unit,
            tracks,
            Charts.LINES);
  }
}
