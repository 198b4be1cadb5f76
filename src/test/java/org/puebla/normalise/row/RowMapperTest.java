package org.puebla.normalise.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.puebla.model.PueblaException;
import org.puebla.quality.RefusalReason;

class RowMapperTest {

  private static final String QUARTERS =
      """
      columns:
        origin: { constant: HND }
        time_period: { from: t, as: year-quarter }
        obs_value: { from: n, as: count }
      """;

  private static final String MONTHLY =
      """
      symbols: { "--": { low: 0, high: 5, status: Q }, "..": { status: O } }
      columns:
        origin: { from: Country, lookup: [names-en] }
        time_period: { join: [Year, Month], as: year-month, months: en }
        obs_value: { from: Total, as: count }
      """;
  private static final String[] HEADER = {"Country", "Year", "Month", "Total"};

  @Test
  void fillsEveryColumnThatTheRowTheDeclarationOrADefaultSpeaksOf() {
    Mapped monthly = Mapped.by(MONTHLY, HEADER);

    RowOutcome outcome = monthly.row("Honduras", "2019", "Jul", "12");

    assertThat(
            monthly.kept(
                outcome,
                "origin",
                "time_period",
                "freq",
                "period_start",
                "period_end",
                "obs_value",
                "obs_status",
                "raw_value",
                "unit_measure",
                "sex",
                "edition",
                "source_sha256",
                "source_locator"))
        .containsExactly(
            entry("origin", "HND"),
            entry("time_period", "2019-07"),
            entry("freq", "M"),
            entry("period_start", LocalDate.of(2019, 7, 1)),
            entry("period_end", LocalDate.of(2019, 8, 1)),
            entry("obs_value", 12.0),
            entry("obs_status", "A"),
            entry("raw_value", "12"),
            entry("unit_measure", "EV"),
            entry("sex", "_T"),
            entry("edition", "2024-01-31"),
            entry("source_sha256", "0a1b"),
            entry("source_locator", "line 7"));
  }

  @Test
  void aSuppressedFigureIsNoZeroButAnInterval() {
    Mapped monthly = Mapped.by(MONTHLY, HEADER);

    RowOutcome outcome = monthly.row("Belize", "2015", "Feb", "--");

    assertThat(monthly.kept(outcome, "obs_value", "obs_low", "obs_high", "obs_status").values())
        .containsExactly(null, 0.0, 5.0, "Q");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Atlantis | 2019 | Jul  | 12      | UNKNOWN_AREA
          Honduras | 2019 | Foo  | 12      | UNREADABLE_PERIOD
          Honduras | 2019 | Ju   | 12      | UNREADABLE_PERIOD
          Honduras | 19   | Jul  | 12      | UNREADABLE_PERIOD
          Honduras | 2019 | Jul  | (x)     | UNKNOWN_SYMBOL
          Honduras | 2019 | Jul  | -3      | NEGATIVE_COUNT
          Honduras | 2019 | Jul  | 3.5     | FRACTIONAL_COUNT
          Honduras | 2019 | Jul  | 1.234,5 | UNREADABLE_NUMBER
          Honduras | 2019 | Jul  | 1,234   | UNREADABLE_NUMBER
          Honduras | 2019 | Jul  | ''      | MISSING_VALUE
          Honduras | 2019 | Jul  | 99999999999999999999 | UNREADABLE_NUMBER
          Honduras | 2019 | Jul  | 1e300   | UNREADABLE_NUMBER
          """)
  void refusesWhatItCannotRead(
      String country, String year, String month, String total, RefusalReason reason) {
    RowOutcome outcome = Mapped.by(MONTHLY, HEADER).row(country, year, month, total);

    assertThat(outcome)
        .isInstanceOfSatisfying(
            RowOutcome.Refused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
  }

  @Test
  void refusesRowsOfAnotherWidthAndTextInAnotherEncoding() {
    Mapped monthly = Mapped.by(MONTHLY, HEADER);

    assertThat(monthly.row("Honduras", "2019", "Jul"))
        .isEqualTo(new RowOutcome.Refused(RefusalReason.WRONG_WIDTH, "", "3", "4", ""));
    assertThat(monthly.row("M\uFFFDxico", "2019", "Jul", "12"))
        .isInstanceOfSatisfying(
            RowOutcome.Refused.class,
            refused -> assertThat(refused.reason()).isEqualTo(RefusalReason.UNREADABLE_TEXT));
  }

  @Test
  void textInAnotherEncodingIsRefusedInWhateverColumnItStands() {
    Mapped free =
        Mapped.by(
            """
            columns:
              origin: { constant: HND }
              time_period: { from: y, as: year }
              breakdown: { parts: { title: Title } }
              obs_value: { from: n, as: count }
            """,
            "Title",
            "y",
            "n");

    assertThat(free.row("T\uFFFDTULO 8", "2019", "1"))
        .isInstanceOfSatisfying(
            RowOutcome.Refused.class,
            refused -> assertThat(refused.reason()).isEqualTo(RefusalReason.UNREADABLE_TEXT));
  }

  @Test
  void suggestsTheNearestSpellingOfARefusedArea() {
    RowOutcome outcome = Mapped.by(MONTHLY, HEADER).row("Hondurass", "2019", "Jul", "12");

    assertThat(((RowOutcome.Refused) outcome).suggestion()).startsWith("HND Honduras (0.9");
  }

  @ParameterizedTest
  @CsvSource({"SEP,2020-09", "OCT,2019-10", "DEC,2019-12", "JAN,2020-01"})
  void aFiscalYearFromOctoberBeginsInTheYearBefore(String month, String period) {
    Mapped fiscal =
        Mapped.by(
            """
            columns:
              origin: { constant: HND }
              time_period: { join: [FY, Month], as: fiscal-month, year-starts: 10, months: en }
              obs_value: { from: Total, as: count }
            """,
            "FY",
            "Month",
            "Total");

    assertThat(fiscal.kept(fiscal.row("2020", month, "1"), "time_period").values())
        .containsExactly(period);
  }

  @ParameterizedTest
  @CsvSource({"2019-Q3,2019-Q3", "2019-01-01,2019-Q1", "2019-07-01,2019-Q3", "2019-10-01,2019-Q4"})
  void aQuarterIsKnownByItsNumberOrItsFirstDay(String printed, String period) {
    Mapped quarters = Mapped.by(QUARTERS, "t", "n");

    assertThat(quarters.kept(quarters.row(printed, "1"), "time_period", "freq").values())
        .containsExactly(period, "Q");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019-02-01", "2019-07-02", "2019-07"})
  void aDayWithinAQuarterIsNoQuarter(String printed) {
    assertThat(Mapped.by(QUARTERS, "t", "n").row(printed, "1"))
        .isInstanceOfSatisfying(
            RowOutcome.Refused.class,
            refused -> assertThat(refused.reason()).isEqualTo(RefusalReason.UNREADABLE_PERIOD));
  }

  @Test
  void anAnnualTotalStampedAsJanuaryIsAYear() {
    Mapped stamped =
        Mapped.by(
            """
            columns:
              origin: { from: nat, lookup: [iso3] }
              time_period: { from: t, as: year-month, annual-until: 2019 }
              obs_value: { from: n, as: count }
            """,
            "t",
            "nat",
            "n");

    assertThat(stamped.kept(stamped.row("2019-01", "CUB", "79"), "time_period", "freq").values())
        .containsExactly("2019", "A");
    assertThat(stamped.kept(stamped.row("2020-01", "CUB", "79"), "time_period", "freq").values())
        .containsExactly("2020-01", "M");
    assertThat(stamped.row("2019-02", "CUB", "79")).isInstanceOf(RowOutcome.Refused.class);
  }

  @Test
  void roundedFiguresCarryWhatTheyCanMean() {
    Mapped rounded =
        Mapped.by(
            """
            rounding: { base: 5 }
            columns:
              origin: { constant: HND }
              time_period: { from: y, as: year }
              obs_value: { from: n, as: count }
            """,
            "y",
            "n");

    assertThat(rounded.kept(rounded.row("2019", "125"), "obs_low", "obs_high").values())
        .containsExactly(122.5, 127.5);
    assertThat(rounded.kept(rounded.row("2019", "0"), "obs_low", "obs_high").values())
        .containsExactly(0.0, 2.5);
  }

  @Test
  void aRoundedFigureBelowNoughtLiesWithinItsBounds() {
    Mapped rounded =
        Mapped.by(
            """
            rounding: { base: 10 }
            columns:
              origin: { constant: HND }
              time_period: { from: y, as: year }
              obs_value: { from: n, as: number }
            """,
            "y",
            "n");

    assertThat(rounded.kept(rounded.row("2019", "-20"), "obs_low", "obs_high").values())
        .containsExactly(-25.0, -15.0);
  }

  @Test
  void aMarkOfDigitsIsAMarkAndNoFigure() {
    Mapped marked =
        Mapped.by(
            """
            symbols: { "0": { low: 0, high: 4, status: Q }, "999": { status: O } }
            columns:
              origin: { constant: HND }
              time_period: { from: y, as: year }
              obs_value: { from: n, as: count }
            """,
            "y",
            "n");

    assertThat(marked.kept(marked.row("2019", "0"), "obs_value", "obs_high", "obs_status").values())
        .containsExactly(null, 4.0, "Q");
    assertThat(marked.kept(marked.row("2019", "999"), "obs_value", "obs_status").values())
        .containsExactly(null, "O");
    assertThat(marked.kept(marked.row("2019", "10"), "obs_value", "obs_status").values())
        .containsExactly(10.0, "A");
  }

  @Test
  void aFigureBeyondAllNumbersIsRefused() {
    Mapped monthly = Mapped.by(MONTHLY, HEADER);

    assertThat(monthly.row("Honduras", "2019", "Jul", "1e999"))
        .isInstanceOf(RowOutcome.Refused.class);
  }

  @Test
  void thousandsAreScaledWithoutFloatingPointDust() {
    Mapped scaled =
        Mapped.by(
            """
            columns:
              origin: { constant: HND }
              time_period: { from: y, as: year }
              obs_value: { from: n, as: number, scale: 1000 }
            """,
            "y",
            "n");

    assertThat(scaled.kept(scaled.row("2019", "166076.751"), "obs_value").values())
        .containsExactly(166_076_751.0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1.234,5   | 1234.5
          1.234.567 | 1234567
          234,5     | 234.5
          1234,5    | 1234.5
          1,234.5   |
          1.23      |
          """)
  void readsNumbersOnlyInTheDeclaredNotation(String printed, Double value) {
    Mapped european =
        Mapped.laidOut(
            "format: delimited, decimal: ',', grouping: '.'",
            """
            columns:
              origin: { constant: HND }
              time_period: { from: y, as: year }
              obs_value: { from: n, as: number }
            """,
            "y",
            "n");

    RowOutcome outcome = european.row("2019", printed);

    if (value == null) {
      assertThat(outcome)
          .isInstanceOfSatisfying(
              RowOutcome.Refused.class,
              refused -> assertThat(refused.reason()).isEqualTo(RefusalReason.UNREADABLE_NUMBER));
    } else {
      assertThat(european.kept(outcome, "obs_value").values()).containsExactly(value);
    }
  }

  @Test
  void telltaleRowsAreTotalsAndSkippedRowsAreIgnored() {
    Mapped totals =
        Mapped.by(
            """
            columns:
              origin: { from: Country, lookup: [names-en] }
              time_period: { from: y, as: year }
              obs_value: { from: n, as: count }
            skip: [{ name: notes, column: Country, in: ["See notes"], because: no figure }]
            totals: [{ name: all, column: Country, in: [Total], over: [origin] }]
            """,
            "Country",
            "y",
            "n");

    assertThat(totals.row("See notes", "", "")).isEqualTo(new RowOutcome.Ignored("notes"));
    RowOutcome total = totals.row("Total", "2019", "30");
    assertThat(total).isInstanceOf(RowOutcome.Total.class);
    assertThat(totals.kept(total, "origin").values()).containsExactly("_T");
  }

  @Test
  void aKnownErrorIsMendedOnlyWhereItStands() {
    Mapped corrected =
        Mapped.by(
            """
            columns:
              origin: { from: Country, lookup: [names-en] }
              time_period: { from: y, as: year }
              obs_value: { from: n, as: count }
            corrections:
              - when: { Country: Honduras, y: "2019" }
                action: override
                column: n
                value: "13"
                because: printed twice
            """,
            "Country",
            "y",
            "n");

    assertThat(
            corrected.kept(corrected.row("Honduras", "2019", "31"), "obs_value", "flags").values())
        .containsExactly(13.0, "printed twice");
    assertThat(
            corrected.kept(corrected.row("Honduras", "2018", "31"), "obs_value", "flags").values())
        .containsExactly(31.0, "");
  }

  @Test
  void aBreakdownKeepsItsOrderAndEscapesItsOwnMarks() {
    Mapped broken =
        Mapped.by(
            """
            columns:
              origin: { constant: HND }
              time_period: { from: y, as: year }
              breakdown: { parts: { region: Region, state: State } }
              obs_value: { from: n, as: count }
            """,
            "State",
            "Region",
            "y",
            "n");

    assertThat(broken.kept(broken.row("TX", "South; west", "2019", "1"), "breakdown").values())
        .containsExactly("region=South%3B west;state=TX");
  }

  @Test
  void aColumnThatNobodySpeaksOfStopsTheSource() {
    String[] wider = Arrays.copyOf(HEADER, 5);
    wider[4] = "Sex";

    assertThatThrownBy(() -> Mapped.by(MONTHLY, wider))
        .isInstanceOfSatisfying(
            PueblaException.class,
            stop ->
                assertThat(
                        stop.problems().stream()
                            .map(problem -> problem.rule())
                            .collect(Collectors.toList()))
                    .containsExactly("normalise.unknown-columns"));
  }

  @Test
  void aFileWithColumnsOfPersonsIsNotRead() {
    String[] wider = Arrays.copyOf(HEADER, 5);
    wider[4] = "Passport Number";

    assertThatThrownBy(() -> Mapped.by(MONTHLY, wider))
        .isInstanceOfSatisfying(
            PueblaException.class,
            stop -> assertThat(stop.problems().get(0).rule()).isEqualTo("normalise.person-level"));
  }

  private static final String BOUNDED =
      """
      columns:
        origin: { from: Country, lookup: [names-en] }
        time_period: { constant: "2004", as: year }
        obs_value: { from: Best, as: number, %s }
      """;

  @ParameterizedTest
  @CsvSource({
    "2, 1, 5, 1.0, 5.0",
    // A figure beyond its own bounds, and bounds the wrong way round.
    "9, 1, 5, 1.0, 9.0",
    "2, 5, 1, 1.0, 5.0"
  })
  void boundsAreThoseThatTheProducerPrints(
      String best, String low, String high, double least, double most) {
    Mapped mapped =
        Mapped.by(BOUNDED.formatted("low: Low, high: High"), "Country", "Best", "Low", "High");

    assertThat(
            mapped.kept(
                mapped.row("Honduras", best, low, high), "time_period", "obs_low", "obs_high"))
        .containsExactly(
            entry("time_period", "2004"), entry("obs_low", least), entry("obs_high", most));
  }

  @Test
  void anUnreadableBoundRefusesTheRow() {
    Mapped mapped =
        Mapped.by(BOUNDED.formatted("low: Low, high: High"), "Country", "Best", "Low", "High");

    assertThat(((RowOutcome.Refused) mapped.row("Honduras", "2", "1", "?")).reason())
        .isEqualTo(RefusalReason.UNKNOWN_SYMBOL);
  }

  @Test
  void aStandardErrorGivesBoundsOnBothSides() {
    Mapped mapped =
        Mapped.by(
            "symbols: { n: { status: O } }\n" + BOUNDED.formatted("error: Error, times: 2"),
            "Country",
            "Best",
            "Error");

    assertThat(mapped.kept(mapped.row("Honduras", "-0.5", "0.25"), "obs_low", "obs_high"))
        .containsExactly(entry("obs_low", -1.0), entry("obs_high", 0.0));
    // A figure without its error may be anywhere; no figure has no bounds.
    assertThat(mapped.kept(mapped.row("Honduras", "-0.5", "n"), "obs_low", "obs_high"))
        .containsEntry("obs_low", null)
        .containsEntry("obs_high", null);
    assertThat(mapped.kept(mapped.row("Honduras", "n", "n"), "obs_value", "obs_status"))
        .containsEntry("obs_value", null)
        .containsEntry("obs_status", "O");
  }
}
