package org.puebla.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class AreaCubeTest {

  private static final List<String> AREAS = List.of("A", "B");

  @Test
  void addsFlowsOfAllBirthplacesUp() {
    AreaCube cube =
        new AreaCube(
            AREAS,
            List.of("A", "B", "elsewhere"),
            new double[][][] {{{0, 1}, {2, 0}}, {{0, 10}, {20, 0}}, {{0, 100}, {200, 5}}});

    AreaMatrix flows = cube.overBirths();

    assertThat(flows.rows()).isEqualTo(AREAS);
    assertThat(flows.cells()).isDeepEqualTo(new double[][] {{0, 111}, {222, 5}});
    assertThat(cube.cells()[0]).isDeepEqualTo(new double[][] {{0, 1}, {2, 0}});
  }

  @Test
  void nobodyIsBornNowhere() {
    assertThatThrownBy(() -> new AreaCube(AREAS, AREAS, new double[1][2][2]))
        .hasMessage("2 births and 1 tables");
  }
}
