package org.puebla.study.chapter;

import static org.puebla.table.Tables.ESTIMATES;
import static org.puebla.table.Tables.STOCKS;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.puebla.codelist.Areas;
import org.puebla.study.evidence.StudyEvidence;
import org.puebla.study.figure.Block;
import tech.tablesaw.api.Table;

/** Who lives where, and who moved from where to where. */
final class StocksAndFlows implements Chapter {

  private static final String SOURCE = "int-un-desa-bilateral-stock";
  private static final int DRAWN = 40;
  private static final int LISTED = 25;
  private static final int ORIGINS = 12;

  @Override
  public String id() {
    return "corridors";
  }

  @Override
  public List<Block> blocks(Desk desk) {
    List<Block> blocks = new ArrayList<>();
    bornElsewhere(desk, blocks);
    moved(desk, blocks);
    OnTheWay.add(desk, blocks);
    return blocks.isEmpty()
        ? List.of(new Block.Missing(desk.say("corridors.missing")))
        : List.copyOf(blocks);
  }

  /** The stock of the foreign-born: from the largest countries of birth to those of the study. */
  private static void bornElsewhere(Desk desk, List<Block> blocks) {
    Table stocks =
        desk.inScope(
            desk.rows(STOCKS, "measure", "FBS", "freq", "A", "source_id", SOURCE), "destination");
    String year = Desk.latest(stocks);
    if (year.isEmpty()) {
      return;
    }
    List<Corridor> corridors =
        places(
            Corridor.of(STOCKS, stocks.where(stocks.stringColumn("time_period").isEqualTo(year))));
    List<String> origins = largestOrigins(corridors);
    if (origins.isEmpty()) {
      return;
    }
    String source = desk.source(SOURCE);
    String title = desk.say("corridors.born.title", "year", year);
    blocks.add(new Block.Text(desk.say("corridors.born.how")));
    blocks.add(
        new Block.Drawn(
            new Matrices(desk)
                .shades(
                    "born-elsewhere",
                    title,
                    source,
                    desk.say("unit.people"),
                    origins,
                    desk.scope().areas(),
                    corridors.stream().filter(each -> origins.contains(each.origin())).toList())));
  }

  private static List<String> largestOrigins(List<Corridor> corridors) {
    return corridors.stream()
        .collect(
            Collectors.groupingBy(
                Corridor::origin, TreeMap::new, Collectors.summingDouble(Corridor::value)))
        .entrySet()
        .stream()
        .sorted((one, other) -> Double.compare(other.getValue(), one.getValue()))
        .limit(ORIGINS)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Flows estimated from stocks, which is what makes corridors comparable. */
  private static void moved(Desk desk, List<Block> blocks) {
    Table estimates =
        desk.rows(
            ESTIMATES, "method", StudyEvidence.METHOD, "move", "_T", "sex", "_T", "birth", "_T");
    String interval = Desk.latest(estimates);
    if (interval.isEmpty()) {
      return;
    }
    List<Corridor> all =
        places(
            Corridor.of(
                ESTIMATES,
                estimates.where(estimates.stringColumn("time_period").isEqualTo(interval))));
    List<Corridor> within =
        all.stream()
            .filter(
                each -> desk.scope().holds(each.origin()) && desk.scope().holds(each.destination()))
            .filter(each -> each.value() >= 1)
            .toList();
    List<Corridor> american =
        all.stream()
            .filter(each -> Americas.hold(each.origin()) && Americas.hold(each.destination()))
            .filter(each -> each.value() >= 1)
            .limit(DRAWN)
            .toList();
    String years = desk.words().period(interval);
    String source = desk.source(estimates.row(0).getString("source_id"));
    String unit = desk.say("unit.people");
    blocks.add(new Block.Heading(desk.say("corridors.moved.heading")));
    blocks.add(new Block.Text(desk.say("corridors.moved.how")));
    Matrices matrices = new Matrices(desk);
    if (!american.isEmpty()) {
      blocks.add(
          new Block.Drawn(
              matrices.map(
                  "moved-map",
                  desk.say("corridors.map.title", "years", years),
                  source,
                  unit,
                  american)));
    }
    if (!within.isEmpty()) {
      blocks.add(
          new Block.Drawn(
              matrices.chord(
                  "moved-chord",
                  desk.say("corridors.chord.title", "years", years),
                  source,
                  unit,
                  within,
                  DRAWN)));
    }
    blocks.add(
        new Block.Listed(
            "moved-largest",
            desk.say(
                "corridors.largest.title", "years", years, "count", Math.min(LISTED, all.size())),
            source,
            matrices.list(all.stream().limit(LISTED).toList())));
  }

  private static List<Corridor> places(List<Corridor> corridors) {
    return corridors.stream()
        .filter(
            each ->
                Areas.standard().isPlace(each.origin())
                    && Areas.standard().isPlace(each.destination()))
        .toList();
  }
}
