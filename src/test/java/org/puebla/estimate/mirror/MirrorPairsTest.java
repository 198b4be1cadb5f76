package org.puebla.estimate.mirror;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.puebla.model.PueblaException;

class MirrorPairsTest {

  private static final MirrorBasis PEOPLE = new MirrorBasis("PS", "M12P", "RES");

  @Test
  void bringsBothReportsTogetherAndKeepsTheLoneOnes() {
    List<MirrorFlow> flows =
        MirrorPairs.of(
            List.of(report("MEX", "USA", "2020", 120), report("GTM", "USA", "2020", 30)),
            List.of(report("MEX", "USA", "2020", 100), report("MEX", "CAN", "2020", 8)));

    assertThat(flows).extracting(MirrorFlow::destination).containsExactly("USA", "CAN", "USA");
    assertThat(flows.get(2).inflow()).isEqualTo(120);
    assertThat(flows.get(2).outflow()).isEqualTo(100);
    assertThat(flows.get(2).logRatio()).isCloseTo(Math.log(1.2), within(1e-12));
    assertThat(flows.get(2).symmetricDifference()).isCloseTo(2 * 20 / 220.0, within(1e-12));
    assertThat(flows.get(0).outflow()).isNaN();
    assertThat(flows.get(1).inflowSource()).isEmpty();
  }

  @Test
  void knowsNoRatioToNobody() {
    MirrorFlow flow = new MirrorFlow("A", "B", "2020", 0, 5, "", "");

    assertThat(flow.logRatio()).isNaN();
    assertThat(flow.symmetricDifference()).isEqualTo(2);
    assertThat(new MirrorFlow("A", "B", "2020", 0, 0, "", "").symmetricDifference()).isNaN();
  }

  @Test
  void refusesUnlikeReportsAndNamesWhatDiffers() {
    MirrorReport events =
        new MirrorReport(new MirrorBasis("EV", "M00", "RES"), "MEX", "USA", "2020", 5, "mex-exits");

    assertThatThrownBy(
            () -> MirrorPairs.of(List.of(report("MEX", "USA", "2020", 7)), List.of(events)))
        .isInstanceOfSatisfying(
            PueblaException.class,
            refusal ->
                assertThat(refusal.problems().get(0).facts())
                    .contains("stat_unit: PS / EV; duration: M12P / M00"));
  }

  @Test
  void refusesAllThatIsWrongAtOnce() {
    List<MirrorReport> inflows =
        List.of(
            report("MEX", "USA", "2020", -7),
            report("GTM", "USA", "2020", 1),
            report("GTM", "USA", "2020", 2));

    assertThatThrownBy(() -> MirrorPairs.of(inflows, List.of()))
        .isInstanceOfSatisfying(
            PueblaException.class,
            refusal ->
                assertThat(refusal.problems())
                    .extracting(problem -> problem.rule())
                    .containsExactly("estimate.mirror-no-count", "estimate.mirror-twice"));
  }

  private static MirrorReport report(
      String origin, String destination, String period, double value) {
    return new MirrorReport(PEOPLE, origin, destination, period, value, "example");
  }
}
