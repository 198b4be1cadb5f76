package org.puebla.study.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.puebla.study.figure.Grid;
import org.puebla.study.figure.GridCell;
import org.puebla.study.figure.Trace;
import org.puebla.study.page.PageModel.Lines;
import org.puebla.study.page.PageModel.Shown;

class GridModelTest {

  @Test
  void whatAllNumbersShareIsSaidOnceAndTheRestLeadsToEach() {
    Lines lines =
        GridModel.of(
            "a caption",
            new Grid(
                List.of("Period", "Mexico"),
                List.of(
                    List.of(GridCell.label("2019"), number(1, "2019")),
                    List.of(GridCell.label("2020"), number(2, "2020")))));

    assertThat(lines.table()).isEqualTo("indicators");
    assertThat(lines.common()).isEqualTo("indicator=inflow and ref_area=MEX");
    assertThat(lines.rows())
        .extracting(line -> line.cells().get(1))
        .extracting(Shown::key)
        .containsExactly("2019", "2020");
    assertThat(lines.varying()).isEqualTo("time_period");
  }

  @Test
  void oneNumberKeepsItsWholeKey() {
    Lines lines =
        GridModel.of(
            "a caption",
            new Grid(
                List.of("Period", "Mexico"),
                List.of(List.of(GridCell.label("2019"), number(1, "2019")))));

    assertThat(lines.common()).isEmpty();
    assertThat(lines.varying()).isEqualTo("indicator|ref_area|time_period");
    assertThat(lines.rows().get(0).cells().get(1).key()).isEqualTo("inflow|MEX|2019");
    assertThat(GridModel.alone(number(1, "2019")).key())
        .isEqualTo("indicator=inflow and ref_area=MEX and time_period=2019");
  }

  @Test
  void columnsOfNumbersAreKnownByTheirCells() {
    Lines lines =
        GridModel.of(
            "a caption",
            new Grid(
                List.of("Period", "Mexico", "Remark"),
                List.of(
                    List.of(GridCell.label("2019"), GridCell.label(""), GridCell.label("none")),
                    List.of(GridCell.label("2020"), number(2, "2020"), GridCell.label("one")))));

    assertThat(lines.columns())
        .extracting(PageModel.Column::number)
        .containsExactly(false, true, false);
  }

  private static GridCell number(double value, String year) {
    Map<String, String> key = new LinkedHashMap<>();
    key.put("indicator", "inflow");
    key.put("ref_area", "MEX");
    key.put("time_period", year);
    return new GridCell(value, String.valueOf(value), "", new Trace("indicators", key));
  }
}
