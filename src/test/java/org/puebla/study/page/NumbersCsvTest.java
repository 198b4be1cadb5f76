package org.puebla.study.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.puebla.study.figure.Grid;
import org.puebla.study.figure.GridCell;

class NumbersCsvTest {

  @Test
  void numbersAreWholeWithAPointWhateverThePageShows() {
    Grid grid =
        new Grid(
            List.of("Période", "Mexique"),
            List.of(
                List.of(GridCell.label("2020"), new GridCell(1234.5, "1\u00a0234,5", "", null)),
                List.of(GridCell.label("2021"), new GridCell(null, "–", "", null))));

    assertThat(NumbersCsv.of(grid)).isEqualTo("Période,Mexique\r\n2020,1234.5\r\n2021,\r\n");
  }

  @Property(tries = 200)
  void anyNameComesBackFromTheFile(@ForAll @Size(2) List<String> names) throws IOException {
    Grid grid =
        new Grid(
            List.of("a", "b"),
            List.of(List.of(GridCell.label(names.get(0)), GridCell.label(names.get(1)))));

    try (CSVParser read = CSVParser.parse(NumbersCsv.of(grid), CSVFormat.RFC4180)) {
      assertThat(read.getRecords().get(1).toList()).isEqualTo(names);
    }
  }
}
