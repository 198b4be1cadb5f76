package org.puebla.study.chapter;

import java.util.List;

/** Every chapter that a study can have, in the order in which they are read. */
public final class Chapters {

  private static final List<Chapter> ALL =
      List.of(
          new KeyFigures(),
          new Definitions(),
          new FlowsOverTime(),
          new StocksAndFlows(),
          new People(),
          new Transit(),
          new Protection(),
          new CausesOfMigration(),
          new Attributed(),
          new Effects(),
          new ChosenIndicators(),
          new TwoCounts(),
          new SourceQuality(),
          new HowToCite(),
          new WhatChanged());

  private Chapters() {}

  public static List<String> ids() {
    return ALL.stream().map(Chapter::id).toList();
  }

  /** Those of the ids, in their order; all of them where there are no ids. */
  public static List<Chapter> named(List<String> ids) {
    return ids.isEmpty()
        ? ALL
        : ids.stream()
            .flatMap(id -> ALL.stream().filter(chapter -> chapter.id().equals(id)))
            .toList();
  }
}
