package org.puebla.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PueblaExceptionTest {

  private static final Problem FIRST = Problem.at(Place.line("flows.csv", 17), "room.rule", "MX");
  private static final Problem SECOND = Problem.of("room.other");

  @Test
  void tellsEveryProblemAndNotOnlyTheFirst() {
    PueblaException stop = new PueblaException(ExitCode.INVALID, List.of(FIRST, SECOND));

    assertThat(stop.problems()).containsExactly(FIRST, SECOND);
    assertThat(stop).hasMessageContainingAll("flows.csv:17", "room.rule", "MX", "room.other");
  }

  @Test
  void whatIsAddedAfterwardsIsNotTold() {
    List<Problem> found = new ArrayList<>(List.of(FIRST));
    PueblaException stop = new PueblaException(ExitCode.INVALID, found);
    found.add(SECOND);

    assertThat(stop.problems()).containsExactly(FIRST);
  }

  @Test
  void aPlaceIsWrittenAsEditorsLinkIt() {
    assertThat(Place.of("flows.csv")).hasToString("flows.csv");
    assertThat(Place.line("flows.csv", 3_000_000_000L)).hasToString("flows.csv:3000000000");
    assertThat(Place.cell("stock.xlsx", "Table 1", "D12")).hasToString("stock.xlsx:Table 1!D12");
  }
}
