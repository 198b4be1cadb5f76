package org.puebla.toolbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgeCsvTest {

  /** Five-year groups but for the first year of life and the open end. */
  @Test
  void aGroupIsAsWideAsHalfTheWayToItsNeighbours() {
    AgeCsv.Rates rates =
        CsvFile.read("age,value\n2.5,0.03\n12.5,0.01\n0.5,0.05\n7.5,0.02\n", AgeCsv::read);

    assertThat(rates.ages()).containsExactly(0.5, 2.5, 7.5, 12.5);
    assertThat(rates.values()).containsExactly(0.05, 0.03, 0.02, 0.01);
    assertThat(rates.widths()).containsExactly(2, 3.5, 5, 5);
  }

  @Test
  void whatIsNoAgeIsToldAndNothingElseIs() {
    assertThat(CsvFile.told("age,value\n20-24,1\n30,1\nold,2\n", AgeCsv::read))
        .containsExactly(
            "FILE: 20-24 is no age. Write the middle of the age group in years, such as 17.5.",
            "FILE: old is no age. Write the middle of the age group in years, such as 17.5.");
    assertThat(CsvFile.told("age,value\n1000,1\n1,1\n", AgeCsv::read)).hasSize(1);
    assertThat(CsvFile.told("age,value\n17.5,1\n", AgeCsv::read))
        .containsExactly("FILE has one age only. A profile needs two at least.");
  }

  @Test
  void whatIsNotKnownIsLeftEmpty() throws IOException {
    StringBuilder out = new StringBuilder();
    AgeCsv.write(
        List.of(
            AgeCsv.Line.exact("peak_age", 23.5),
            new AgeCsv.Line("mu2", 20, 0.125),
            AgeCsv.Line.exact("none", Double.NaN)),
        out);

    assertThat(out)
        .hasToString("measure,value,standard_error\npeak_age,23.5,\nmu2,20,0.125\nnone,,\n");
  }
}
