package org.puebla.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.puebla.codelist.CodeLists;
import org.puebla.indicator.flow.NetMigration;
import org.puebla.indicator.people.AgeMeasure;
import org.puebla.indicator.run.Computed;
import org.puebla.indicator.run.Indicators;
import org.puebla.model.ObservationStatus;
import org.puebla.model.Vocabulary;
import org.puebla.table.Tables;

/** What every indicator owes its readers; a new one is held to it by being in the list. */
class IndicatorContractTest {

  private static final List<String> HEADINGS =
      List.of(
          "## Question",
          "## Formula",
          "## Unit",
          "## Inputs",
          "## What null means",
          "## How not to read it",
          "## Reference",
          "## Worked example");

  private static final String FLOWS =
      """
      ref_area origin destination sex age   time_period obs_value obs_low obs_high obs_status
      CAN      MEX    CAN         F   _T    2020        100       97.5    102.5    A
      CAN      MEX    CAN         M   _T    2020        80        77.5    82.5     A
      CAN      USA    CAN         F   _T    2020        .         0       5        Q
      CAN      USA    CAN         M   _T    2020        20        17.5    22.5     A
      CAN      _U     CAN         M   _T    2020        15        12.5    17.5     A
      USA      MEX    USA         _T  _T    2020        900       900     900      P
      USA      CAN    USA         _T  _T    2020        300       300     300      A
      USA      GTM    USA         _T  _T    2020        0         0       0        A
      MEX      USA    MEX         _T  Y0T17 2020        40        40      40       A
      MEX      USA    MEX         _T  Y_GE18 2020       60        60      60       A
      MEX      CAN    MEX         _T  _T    2020        .         .       .        O
      MEX      GTM    MEX         _T  _T    2021        70        70      70       A
      """;

  private static final String POPULATION =
      """
      ref_area sex age time_period obs_value
      CAN      _T  _T  2020        38000
      USA      _T  _T  2015        320000
      USA      _T  _T  2025        340000
      MEX      F   Y_LT18 2020     20000
      MEX      F   Y_GE18 2020     45000
      MEX      M   Y_LT18 2020     21000
      MEX      M   Y_GE18 2020     42000
      GTM      _T  _T  2020        17000
      """;

  /** Of measures that are no moves, and in units that these need. */
  private static final String EVENTS =
      """
      ref_area origin destination measure stat_unit accompaniment breakdown           obs_value
      USA      MEX    USA         ENC     PS        UNA           port=a              40
      USA      MEX    USA         ENC     PS        SGL           port=a              160
      USA      MEX    USA         ENC     EV        _T            port=a              300
      USA      MEX    USA         CUS     PS        _T            port=a              50
      USA      USA    MEX         REM     PS        _T            port=a              30
      USA      USA    MEX         RVL     PS        _T            port=a              20
      USA      HND    USA         ASA     PS        _T            port=a              70
      USA      HND    USA         ASD     PS        _T            decision=recognized 20
      USA      HND    USA         ASD     PS        _T            decision=rejected   60
      USA      _U     USA         DTH     PS        _T            route=a             9
      USA      USA    USA         VOT     PS        _T            form=a              8
      """;

  private static final String STOCKS =
      """
      ref_area origin destination measure period_basis obs_value obs_low obs_high obs_status
      USA      HND    USA         ASP     EOP          90        90      90       A
      USA      MEX    USA         CUSS    EOP          12        12      12       A
      USA      CAN    USA         REF     EOP          5         2.5     7.5      A
      CAN      CAN    CAN         IDS     EOP          3         3       3        A
      USA      CAN    USA         FBS     MID          7         7       7        A
      """;

  private static final Written AGES =
      Written.population(
          """
          ref_area sex age    time_period obs_value
          PRT      _T  Y0T14  2019        390
          PRT      _T  Y15T24 2019        300
          PRT      _T  Y25T64 2019        600
          PRT      _T  Y_GE65 2019        100
          PRT      _T  Y0T14  2020        400
          PRT      _T  Y15T19 2020        140
          PRT      _T  Y20T24 2020        160
          PRT      _T  Y25T59 2020        530
          PRT      _T  Y60T64 2020        70
          PRT      _T  Y_GE65 2020        100
          """);

  private static Map<String, List<ResultRow>> all;

  @BeforeAll
  static void computeAll() {
    all =
        byIndicator(
            Computed.of(
                Indicators.all(), observations(FLOWS), population(), CauseExamples.drivers()));
  }

  static List<Indicator> indicators() {
    return Indicators.all();
  }

  @ParameterizedTest
  @MethodSource("indicators")
  void saysSomethingOfTheExample(Indicator indicator) {
    assertThat(of(indicator)).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("indicators")
  void everyKeyIsThereOnce(Indicator indicator) {
    assertThat(of(indicator)).extracting(Computed::key).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("indicators")
  void everyValueLiesWithinItsBounds(Indicator indicator) {
    for (ResultRow row : of(indicator)) {
      Double value = row.getAs("obs_value");
      Double low = row.getAs("obs_low");
      Double high = row.getAs("obs_high");
      if (low != null && high != null) {
        assertThat(low).isLessThanOrEqualTo(high);
      }
      if (value != null && low != null) {
        assertThat(value).isGreaterThanOrEqualTo(low);
      }
      if (value != null && high != null) {
        assertThat(value).isLessThanOrEqualTo(high);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("indicators")
  void everyRowSaysHowItWasMade(Indicator indicator) {
    for (ResultRow row : of(indicator)) {
      assertThat(row.<String>getAs("formula"))
          .isEqualTo(indicator.id() + "/" + indicator.version());
      assertThat(row.<String>getAs("inputs")).matches("[0-9a-f]{16}");
      // No row was read where nobody published one, and the status says so.
      assertThat(row.<Long>getAs("n_obs") > 0 || row.getAs("obs_status").equals("O")).isTrue();
      assertThat(row.<Double>getAs("coverage")).isBetween(0.0, 1.0);
      assertThat(row.<String>getAs("unit_measure"))
          .isEqualTo(indicator.unit().code().orElse(row.getAs("stat_unit")));
      assertThat(Vocabulary.of(ObservationStatus.class).find(row.getAs("obs_status"))).isPresent();
    }
  }

  @ParameterizedTest
  @MethodSource("indicators")
  void nullIsExplainedByItsStatus(Indicator indicator) {
    for (ResultRow row : of(indicator)) {
      if (row.getAs("obs_value") == null) {
        assertThat(row.<String>getAs("obs_status")).isIn("O", "Q");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("indicators")
  void hasAPageWithItsWorkedExampleAndATestThatIsIt(Indicator indicator) throws Exception {
    Path page = Path.of("docs/indicators", indicator.id() + ".md");
    assertThat(page).exists();
    assertThat(Files.readAllLines(page)).containsSubsequence(HEADINGS);
    String test = indicator.getClass().getName().replace('.', '/') + "Test.java";
    assertThat(Path.of("src/test/java", test)).exists();
  }

  @Test
  void everyUnitHasAName() {
    List<String> named = CodeLists.find("unit_measure").orElseThrow().codes();
    assertThat(Stream.of(Unit.values()).flatMap(unit -> unit.code().stream())).isSubsetOf(named);
  }

  @Test
  void noInputGivesNoOutput() {
    Computed none =
        Computed.of(Indicators.all(), Written.none(Tables.FLOWS), Written.none(Tables.POPULATION));
    assertThat(none.rows()).isEmpty();
  }

  @Test
  void theOrderOfTheRowsDoesNotMatter() {
    List<String> lines = new ArrayList<>(FLOWS.lines().toList());
    Collections.shuffle(lines.subList(1, lines.size()), new Random(1996));
    Computed again =
        Computed.of(
            Indicators.all(),
            observations(String.join("\n", lines)),
            population(),
            CauseExamples.drivers());
    assertThat(byIndicator(again)).isEqualTo(all);
  }

  /** Counts times ten: counts and rates are ten times as large, shares are what they were. */
  @Test
  void countsAndRatesGrowWithTheCountsAndSharesDoNot() {
    Map<String, List<ResultRow>> ofLarger =
        byIndicator(
            Computed.of(
                Indicators.all(),
                observations(FLOWS).times(10),
                population(),
                CauseExamples.drivers()));
    // Refugees are part of what they are divided by.
    Map<String, List<ResultRow>> linear = new TreeMap<>(all);
    linear.remove("refugees-per-100k");
    // Of populations alone, or of how rates depend on age.
    linear
        .keySet()
        .removeIf(
            id ->
                Indicators.find(id).orElseThrow() instanceof OfPeople
                    || Indicators.find(id).orElseThrow() instanceof OfCauses
                    || Indicators.find(id).orElseThrow() instanceof AgeMeasure);
    linear.forEach(
        (id, rows) -> {
          Indicator indicator = Indicators.find(id).orElseThrow();
          boolean grows =
              indicator.unit() == Unit.COUNT || indicator.inputs().contains(Tables.POPULATION);
          double factor = grows ? 10 : 1;
          for (int at = 0; at < rows.size(); at++) {
            for (String name : List.of("obs_value", "obs_low", "obs_high")) {
              Double before = rows.get(at).getAs(name);
              Double after = ofLarger.get(id).get(at).getAs(name);
              if (before == null) {
                assertThat(after).isNull();
              } else {
                assertThat(after).as(id).isCloseTo(before * factor, within(1e-9 + 1e-12 * before));
              }
            }
          }
        });
  }

  @Test
  void netMigrationOfAClosedSystemAddsUpToNought() {
    double sum =
        FourCountries.of(new NetMigration()).values().values().stream()
            .mapToDouble(Double::doubleValue)
            .sum();
    assertThat(sum).isZero();
  }

  @Test
  void aggregateNetRateIsIntensityTimesEffectiveness() {
    Map<String, Double> intensity = systems("crude-migration-intensity");
    Map<String, Double> effectiveness = systems("migration-effectiveness");
    Map<String, Double> rate = systems("aggregate-net-migration-rate");
    assertThat(rate).isNotEmpty();
    rate.forEach(
        (matrix, value) ->
            assertThat(value)
                .isCloseTo(intensity.get(matrix) * effectiveness.get(matrix) / 100, within(1e-12)));
  }

  /** Values of the rows that have one, by everything in the key but the indicator. */
  private static Map<String, Double> systems(String id) {
    return all.get(id).stream()
        .filter(row -> row.getAs("obs_value") != null)
        .collect(
            Collectors.toMap(
                row -> Computed.key(row).substring(id.length()),
                row -> row.<Double>getAs("obs_value")));
  }

  private static List<ResultRow> of(Indicator indicator) {
    return all.getOrDefault(indicator.id().text(), List.of());
  }

  private static Map<String, List<ResultRow>> byIndicator(Computed computed) {
    return computed.rows().stream()
        .collect(
            Collectors.groupingBy(
                row -> row.<String>getAs("indicator"), TreeMap::new, Collectors.toList()));
  }

  private static Written observations(String flows) {
    return Written.flows(flows)
        .and(Written.flows(EVENTS))
        .and(SeriesExamples.all())
        .and(AgeExamples.arrivals())
        .and(AgeExamples.ofTheFundamentalSchedule())
        .and(Written.stocks(STOCKS));
  }

  private static Written population() {
    return Written.population(POPULATION).and(AgeExamples.population()).and(AGES);
  }
}
