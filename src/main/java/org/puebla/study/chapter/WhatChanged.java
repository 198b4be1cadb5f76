package org.puebla.study.chapter;

import java.util.ArrayList;
import java.util.List;
import org.puebla.release.comparison.Comparison;
import org.puebla.release.comparison.SourceChange;
import org.puebla.study.figure.Block;
import org.puebla.study.figure.Grid;
import org.puebla.study.figure.GridCell;

/** What is new, gone and corrected since the release before. */
final class WhatChanged implements Chapter {

  @Override
  public String id() {
    return "changes";
  }

  @Override
  public List<Block> blocks(Desk desk) {
    Comparison comparison = desk.evidence().release().comparison();
    if (comparison.oldRelease().isEmpty()) {
      return List.of(new Block.Text(desk.say("changes.first")));
    }
    String old = comparison.oldRelease().get();
    if (comparison.isEmpty()) {
      return List.of(new Block.Text(desk.say("changes.none", "release", old)));
    }
    List<List<GridCell>> rows = new ArrayList<>();
    for (SourceChange change : comparison.sources()) {
      if (!change.isEmpty()) {
        rows.add(
            List.of(
                GridCell.label(change.table()),
                GridCell.label(change.sourceId()),
                desk.count(change.added(), null),
                desk.count(change.changed(), null),
                desk.count(change.removed(), null)));
      }
    }
    return List.of(
        new Block.Text(desk.say("changes.how", "release", old)),
        new Block.Listed(
            "changes",
            desk.say("changes.title", "release", old),
            desk.say("quality.account.source"),
            new Grid(
                List.of(
                    desk.say("column.table"),
                    desk.say("column.source"),
                    desk.say("changes.added"),
                    desk.say("changes.changed"),
                    desk.say("changes.removed")),
                rows)));
  }
}
