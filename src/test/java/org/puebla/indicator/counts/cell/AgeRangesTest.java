package org.puebla.indicator.counts.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AgeRangesTest {

  @Test
  void coversWithTheWidestGroupsThatLeadToTheEnd() {
    assertThat(AgeRanges.covering(List.of("Y0T4", "Y5T9", "Y0T9", "Y10T17"), 0, 17))
        .contains(Set.of("Y0T9", "Y10T17"));
  }

  /** The widest first group leaves ages that no other begins at. */
  @Test
  void goesBackWhereAWiderGroupLeadsNowhere() {
    assertThat(AgeRanges.covering(List.of("Y0T4", "Y0T9", "Y5T17"), 0, 17))
        .contains(Set.of("Y0T4", "Y5T17"));
  }

  @Test
  void aGroupThatEndsBeforeItBeginsIsNone() {
    assertThat(AgeRanges.covering(List.of("Y0T3", "Y4", "Y5T3"), 0, 17)).isEmpty();
  }
}
