package org.puebla.release.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.puebla.model.Period;

class CoveredYearsTest {

  @ParameterizedTest
  @CsvSource({
    "2019, 2019, 2019",
    "2019-Q3, 2019, 2019",
    "2019-07-14, 2019, 2019",
    "2018-10-01/P1Y, 2018, 2019",
    "2015-01-01/P5Y, 2015, 2019",
    "2015-07-01/P5Y, 2015, 2020",
    "2015-02-01/P89M, 2015, 2022"
  })
  void readsTheYearsOfAPeriod(String label, int first, int last) {
    assertThat(CoveredYears.of(label)).contains(new CoveredYears(first, last));
  }

  @Test
  void agreesWithThePeriodsOfTheModel() {
    Period years = Period.fiveYearsFrom(2010);

    assertThat(CoveredYears.of(years.label()))
        .contains(new CoveredYears(years.start().getYear(), years.end().minusDays(1).getYear()));
  }

  @ParameterizedTest
  @CsvSource({"latest", "19", "2019/2020", "''"})
  void leavesOutWhatIsNoPeriod(String label) {
    assertThat(CoveredYears.of(label)).isEmpty();
  }
}
