package org.puebla.fit;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Fits birthplaces, of which each is on its own: one after the other, on all cores, or on a
 * cluster, with the same tables. Sums over them depend in their last digits on the order in which
 * tables come.
 */
public interface BirthEngine {

  /** In the order of the list, for work that is itself one of many tasks. */
  BirthEngine IN_TURN =
      (births, fit, taker) -> {
        for (int birth = 0; birth < births.size(); birth++) {
          taker.accept(birth, BirthOutcome.of(fit, births.get(birth)));
        }
      };

  /** On all cores of this machine, in no order. */
  BirthEngine ON_ALL_CORES =
      (births, fit, taker) ->
          IntStream.range(0, births.size())
              .parallel()
              .forEach(birth -> taker.accept(birth, BirthOutcome.of(fit, births.get(birth))));

  /** Takes what became of a birthplace, which is told by its place in the list. */
  interface Taker {
    void accept(int birth, BirthOutcome outcome);
  }

  /**
   * Fits all birthplaces and hands each over as soon as it is done, so that all tables are never
   * held at once.
   *
   * @param taker called once for each birthplace, in any order and perhaps from several threads
   */
  void fitEach(List<BirthMargins> births, BirthFit fit, Taker taker);
}
