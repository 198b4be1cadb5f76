package org.puebla.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class FlowMatrixTest {

  @Test
  void whoeverStaysHasNotMoved() {
    double[][] cells = {{950, 0, 50}, {35, 525, 1}, {10, 20, Double.NaN}};
    FlowMatrix flows = FlowMatrix.exact(AreaMatrix.square(List.of("A", "B", "C"), cells));

    assertThat(flows.size()).isEqualTo(3);
    for (double[][] each : List.of(flows.values(), flows.lows(), flows.highs())) {
      assertThat(each).isDeepEqualTo(new double[][] {{0, 0, 50}, {35, 0, 1}, {10, 20, 0}});
    }
    assertThat(cells[0][0]).as("what was given is left alone").isEqualTo(950);
  }

  @Test
  void originsInAnotherOrderThanDestinationsAreRefused() {
    AreaMatrix crossed =
        new AreaMatrix(List.of("A", "B"), List.of("B", "A"), new double[][] {{0, 1}, {1, 0}});

    assertThatThrownBy(() -> FlowMatrix.exact(crossed))
        .hasMessage("origins and destinations differ");
  }
}
