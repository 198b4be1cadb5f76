package org.puebla.normalise.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.puebla.codelist.Lookups;
import org.puebla.model.Place;
import org.puebla.model.PueblaException;
import org.puebla.normalise.layout.Header;
import org.puebla.normalise.layout.Headings;
import org.puebla.normalise.layout.RawRow;
import org.puebla.quality.RefusalReason;
import org.puebla.source.declaration.SourceDeclaration;
import org.puebla.table.Tables;
import org.puebla.testing.DeclarationFrame;
import org.puebla.yaml.Yaml;

/** Months to come, the month under way, and headers that editions spell in two ways. */
class PeriodsOfEditionsTest {

  private static final SourceDeclaration DECLARATION =
      Yaml.read(
          DeclarationFrame.around(
              """
              layout: { format: delimited }
              editions: { under-way: last, to-come: zero }
              columns:
                origin: { from: country, lookup: [iso3] }
                time_period: { join: [Year, [Month (abbv), Month abbv]], as: month-name, months: en }
                obs_value: { from: count, as: count }
              """),
          "xyz-test.yml",
          SourceDeclaration.class);

  private static RowOutcome mapped(String month, String count, String edition) {
    Header header =
        Headings.of(DECLARATION)
            .in(new Header(List.of("country", "Year", "Month abbv", "count")), Place.of("x.csv"));
    RowMapper mapper =
        RowMapper.compile(
            DECLARATION,
            SpellingLists.of(DECLARATION, Lookups.in(Path.of("jobs/lookups"))),
            header,
            new LandedFacts("x.csv", "", edition),
            "x.csv");
    return mapper.map(new RawRow(new String[] {"GTM", "2026", month, count}, "line 2"));
  }

  private static Object column(RowOutcome outcome, String column) {
    return ((RowOutcome.Kept) outcome).observation()[Tables.FLOWS.position(column)];
  }

  /** Published on 10 March: February is over, March is under way, April is to come. */
  @ParameterizedTest
  @CsvSource({"FEB,0,A", "FEB,12,A", "MAR,12,P"})
  void aMonthThatHasBegunIsKeptAndAPartOfOneIsProvisional(
      String month, String count, String status) {
    RowOutcome outcome = mapped(month, count, "2026-03-10");

    assertThat(outcome).isInstanceOf(RowOutcome.Kept.class);
    assertThat(column(outcome, "obs_status")).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({"MAR,0", "MAR,''", "APR,0", "DEC,0", "APR,''"})
  void noughtsOfMonthsToComeAreNoObservations(String month, String count) {
    assertThat(mapped(month, count, "2026-03-10"))
        .isEqualTo(new RowOutcome.Ignored("period-to-come"));
  }

  @Test
  void aMonthIsOverTheDayAfterItsLast() {
    assertThat(column(mapped("MAR", "5", "2026-04-01"), "obs_status")).isEqualTo("A");
    assertThat(column(mapped("MAR", "5", "2026-03-31"), "obs_status")).isEqualTo("P");
    assertThat(mapped("APR", "0", "2026-04-01"))
        .isEqualTo(new RowOutcome.Ignored("period-to-come"));
  }

  @Test
  void aFigureOfAMonthToComeIsRefusedAndSaysWhen() {
    assertThat(mapped("APR", "7", "2026-03-10"))
        .isEqualTo(
            new RowOutcome.Refused(
                RefusalReason.PERIOD_TO_COME,
                "time_period",
                "2026-04: 7",
                "a period that begins before 2026-03-10",
                ""));
  }

  @Test
  void twoSpellingsOfOneHeaderAtOnceAreToldByName() {
    Header both = new Header(List.of("country", "Year", "Month (abbv)", "Month abbv", "count"));

    assertThatExceptionOfType(PueblaException.class)
        .isThrownBy(() -> Headings.of(DECLARATION).in(both, Place.of("x.csv")))
        .withMessageContaining("normalise.one-column-twice");
  }
}
