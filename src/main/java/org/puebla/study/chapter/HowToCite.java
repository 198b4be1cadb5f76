package org.puebla.study.chapter;

import java.util.ArrayList;
import java.util.List;
import org.puebla.release.catalogue.Catalogue;
import org.puebla.release.catalogue.Catalogue.ReceivedEntry;
import org.puebla.release.catalogue.Catalogue.SourceEntry;
import org.puebla.study.figure.Block;
import org.puebla.study.figure.Grid;
import org.puebla.study.figure.GridCell;

/** How this is cited, what it was made from, and how to make it again. */
final class HowToCite implements Chapter {

  @Override
  public String id() {
    return "cite";
  }

  @Override
  public List<Block> blocks(Desk desk) {
    Catalogue catalogue = desk.evidence().release().catalogue();
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Text(
            desk.say(
                "cite.this",
                "title",
                desk.study().title().in(desk.words().locale()),
                "release",
                catalogue.release(),
                "year",
                catalogue.release().substring(0, 4))));
    blocks.add(
        new Block.Text(
            desk.say(
                "cite.reproduce",
                "release",
                catalogue.release(),
                "program",
                catalogue.program(),
                "inputs",
                catalogue.inputs())));
    List<List<GridCell>> rows = new ArrayList<>();
    for (SourceEntry source : catalogue.sources()) {
      for (ReceivedEntry file : source.received()) {
        rows.add(
            List.of(
                GridCell.label(desk.shortSource(source.id())),
                GridCell.label(source.licence()),
                GridCell.label(file.name()),
                GridCell.label(file.sha256())));
      }
    }
    blocks.add(
        new Block.Listed(
            "inputs",
            desk.say("cite.inputs.title"),
            desk.say("cite.inputs.source"),
            new Grid(
                List.of(
                    desk.say("column.source"),
                    desk.say("column.licence"),
                    desk.say("column.file"),
                    "SHA-256"),
                rows)));
    return blocks;
  }
}
