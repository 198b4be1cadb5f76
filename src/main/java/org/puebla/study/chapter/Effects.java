package org.puebla.study.chapter;

import java.util.ArrayList;
import java.util.List;
import org.puebla.study.figure.Block;

/** What migration leaves behind and brings: remittances, and who lives where. */
final class Effects implements Chapter {

  @Override
  public String id() {
    return "effects";
  }

  @Override
  public List<Block> blocks(Desk desk) {
    List<Block> blocks = new ArrayList<>(List.of(new Block.Text(desk.say("effects.how"))));
    Charts.byArea(desk, "remittances-gdp").ifPresent(blocks::add);
    Charts.byArea(desk, "foreign-born-share", "sex", "_T", "source_id", "int-un-desa-migrant-stock")
        .ifPresent(blocks::add);
    Charts.byArea(desk, "dependency-ratio").ifPresent(blocks::add);
    if (blocks.size() == 1) {
      blocks.add(new Block.Missing(desk.say("effects.missing")));
    }
    return blocks;
  }
}
