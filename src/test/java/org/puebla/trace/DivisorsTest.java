package org.puebla.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puebla.trace.Counts.people;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivisorsTest {

  private static final List<Found> PEOPLE =
      Stream.of("2010", "2015", "2020", "2020-01-01/P5Y")
          .map(year -> people("MEX", "_T", year))
          .toList();

  /** Its own year where there is one, those around it where there is none, the end alone beyond. */
  @ParameterizedTest
  @CsvSource({
    "2015, 2015",
    "2017, 2015 2020",
    "2021, 2020",
    "1999, 2010",
    "2014-10-01/P1Y, 2015",
    "2015-01-01/P5Y, 2015 2020",
    "2015-Q4, 2015"
  })
  void readsTheYearsAroundTheMiddleOfThePeriod(String period, String years) {
    List<InputSet> sets =
        Divisors.of(Counts.indicator("_Z", "_T", period, 0, 0), PEOPLE, Counts::digest);

    List<Found> expected =
        Arrays.stream(years.split(" ")).map(year -> people("MEX", "_T", year)).toList();
    assertThat(sets)
        .isNotEmpty()
        .allMatch(set -> set.isWith(new InputSet(), expected.size(), Counts.digest(expected)));
  }

  @ParameterizedTest
  @CsvSource({"F, 1", "_T, 1", "M, 0"})
  void triesTheSexAloneAndAllSexesTogether(String sex, long own) {
    List<Found> both = List.of(people("MEX", "F", "2015"), people("MEX", "_T", "2015"));
    List<InputSet> sets =
        Divisors.of(Counts.indicator("_Z", sex, "2015", 0, 0), both, Counts::digest);

    assertThat(sets).anyMatch(set -> set.isWith(new InputSet(), 2, Counts.digest(both)));
    assertThat(
            both.stream()
                .filter(row -> row.text("sex").equals(sex))
                .filter(
                    row ->
                        sets.stream()
                            .anyMatch(set -> set.isWith(new InputSet(), 1, Counts.digest(row)))))
        .hasSize((int) own);
  }

  @Test
  void readsNobodyElsesPeople() {
    List<Found> others = List.of(people("USA", "_T", "2015"));

    assertThat(Divisors.of(Counts.indicator("_Z", "_T", "2015", 0, 0), others, Counts::digest))
        .isEmpty();
  }
}
