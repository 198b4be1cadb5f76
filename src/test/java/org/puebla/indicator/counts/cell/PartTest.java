package org.puebla.indicator.counts.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "recognized",
        "other",
        "decision=rejected",
        "a=recognized;b=other",
        "state=TX",
        "a=otherwise",
        "a=other;b=TX",
        "rejected;b=TX",
        "region=SW;state=TX;title=8"
      })
  void aBreakdownAsReadIsCountedInTheSameParts(String breakdown) {
    String read = Part.breakdownAsRead(breakdown);
    assertThat(read.isEmpty()).isEqualTo(breakdown.isEmpty());
    for (Part part : Part.values()) {
      assertThat(part.holds(codes(read))).as("%s", part).isEqualTo(part.holds(codes(breakdown)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"state=TX", "state=CA;title=8", "kind=air"})
  void breakdownsOfNoPartAreReadAsOne(String breakdown) {
    assertThat(Part.breakdownAsRead(breakdown)).isEqualTo(Part.breakdownAsRead("state=NM"));
  }

  private static List<String> codes(String breakdown) {
    return List.of(breakdown, "_T", "_T", "_T", "_T", "_T");
  }
}
