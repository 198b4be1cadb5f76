package org.puebla.study.chapter;

import java.util.ArrayList;
import java.util.List;
import org.puebla.study.figure.Block;
import tech.tablesaw.api.Table;

/** Asylum and refugees, returns, custody, deaths (Communiqué, commitments 5 to 7 and 14 to 16). */
final class Protection implements Chapter {

  @Override
  public String id() {
    return "protection";
  }

  @Override
  public List<Block> blocks(Desk desk) {
    List<Block> blocks = new ArrayList<>(List.of(new Block.Text(desk.say("protection.how"))));
    Charts.byArea(desk, "asylum-rate").ifPresent(blocks::add);
    Charts.byArea(desk, "refugees-per-100k").ifPresent(blocks::add);
    Table returns =
        desk.inScope(
            Charts.chosen(desk, "returns-received-mirror", "freq", "M", "sex", "_T", "age", "_T"),
            "destination");
    Charts.of(
            desk,
            "returns-received-mirror",
            returns,
            row -> desk.area(row, "origin") + " → " + desk.area(row, "destination"))
        .ifPresent(blocks::add);
    for (String indicator :
        List.of("recognition-rate", "custody-rate", "deaths", "trafficking-victims")) {
      Charts.byArea(desk, indicator)
          .ifPresentOrElse(
              blocks::add, () -> blocks.add(new Block.Missing(desk.say(indicator + ".missing"))));
    }
    return blocks;
  }
}
