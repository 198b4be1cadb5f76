package org.puebla.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puebla.model.History;
import org.puebla.quality.Finding;
import org.puebla.quality.Finding.Level;
import org.puebla.quality.RefusalReason;
import org.puebla.quality.Tally;
import org.puebla.stream.EditionFiles;
import org.puebla.stream.EditionFiles.Cell;
import org.puebla.stream.Reading;
import org.puebla.stream.SourceStream;

/** Each slip of a publisher must be caught, and what publishers rightly do must pass. */
class EditionGatesTest {

  private static final List<String> ORIGINS =
      List.of(
          "ARG", "BLZ", "BOL", "BRA", "CHL", "CHN", "COL", "CRI", "CUB", "DOM", "ECU", "GTM", "GUY",
          "HND", "HTI", "IND", "JAM", "NIC", "PAN", "PER", "PRY", "SLV");

  @TempDir Path folder;
  private EditionFiles files;
  private Reading first;

  @BeforeEach
  void land() throws IOException {
    files = new EditionFiles(folder);
    first = files.reading("2022-01-10", "d", months(2020, 2021));
  }

  /** Some hundred a month of each origin, with a season. */
  private static Map<Cell, Double> months(int firstYear, int lastYear) {
    Map<Cell, Double> cells = new HashMap<>();
    for (int year = firstYear; year <= lastYear; year++) {
      for (int month = 1; month <= 12; month++) {
        for (int origin = 0; origin < ORIGINS.size(); origin++) {
          cells.put(
              new Cell(ORIGINS.get(origin), "%d-%02d".formatted(year, month)),
              100.0 * (origin + 1) + 10 * (month % 6) + year % 7);
        }
      }
    }
    return cells;
  }

  private List<Finding> gates(Map<Cell, Double> cells) throws IOException {
    return gates(cells, Map.of());
  }

  private List<Finding> gates(Map<Cell, Double> cells, Map<Gate, Double> moved) throws IOException {
    Reading next = files.reading("2022-07-10", "d", cells);
    Tally tally = new Tally(cells.size(), cells.size(), Map.of(), 0, Map.of());
    return EditionGates.of(
        files.store(),
        new SourceStream(History.WINDOW, List.of(first, next)),
        1,
        tally,
        moved,
        false);
  }

  private static Level level(List<Finding> findings, Gate gate) {
    return findings.stream()
        .filter(finding -> finding.rule().equals("gate." + gate.code()))
        .map(Finding::level)
        .findFirst()
        .orElseThrow();
  }

  private static Map<Cell, Double> changed(UnaryOperator<Double> change) {
    Map<Cell, Double> cells = months(2020, 2021);
    cells.replaceAll((cell, value) -> change.apply(value));
    return cells;
  }

  @Test
  void anEditionThatGoesOnPassesEveryGate() throws IOException {
    assertThat(gates(months(2020, 2022)))
        .extracting(Finding::level)
        .doesNotContain(Level.WARN, Level.FAIL);
  }

  @Test
  void aSlipOfTheUnitIsHeldBackAndNamed() throws IOException {
    List<Finding> findings = gates(changed(value -> value * 1000));

    assertThat(level(findings, Gate.LEVEL)).isEqualTo(Level.FAIL);
    assertThat(findings).extracting(Finding::found).anyMatch(it -> it.contains("slip of the unit"));
  }

  @Test
  void aSlipOfTheUnitInTheNewestPeriodsAloneIsHeldBack() throws IOException {
    Map<Cell, Double> cells = months(2020, 2022);
    cells.replaceAll((cell, value) -> cell.period().startsWith("2022") ? value * 1000 : value);

    assertThat(level(gates(cells), Gate.NEXT_LEVEL)).isEqualTo(Level.FAIL);
  }

  @Test
  void noughtsEverywhereAreHeldBack() throws IOException {
    assertThat(level(gates(changed(value -> 0.0)), Gate.NOUGHTS)).isEqualTo(Level.FAIL);
  }

  @Test
  void aPeriodOfNoughtsIsHeldBack() throws IOException {
    Map<Cell, Double> cells = months(2020, 2022);
    cells.replaceAll((cell, value) -> cell.period().equals("2022-12") ? 0 : value);

    assertThat(level(gates(cells), Gate.NOUGHTS)).isEqualTo(Level.FAIL);
  }

  @Test
  void oneCellThatOutweighsItsPeriodIsHeldBackByName() throws IOException {
    Map<Cell, Double> cells = months(2020, 2021);
    cells.put(new Cell("BLZ", "2021-03"), 999_999_999.0);
    List<Finding> findings = gates(cells);

    assertThat(level(findings, Gate.OUTLIER)).isEqualTo(Level.FAIL);
    assertThat(findings)
        .filteredOn(finding -> finding.rule().equals("gate.outlier"))
        .extracting(Finding::found)
        .first()
        .asString()
        .contains("BLZ")
        .contains("2021-03")
        .contains("999999999");
  }

  @Test
  void aYearOfCrisisIsPublishedWithAWarningAtMost() throws IOException {
    Map<Cell, Double> cells = months(2020, 2022);
    cells.replaceAll((cell, value) -> cell.period().startsWith("2022") ? value * 4 : value);
    assertThat(gates(cells)).extracting(Finding::level).doesNotContain(Level.WARN, Level.FAIL);

    cells.replaceAll((cell, value) -> cell.period().startsWith("2022") ? value * 4 : value);
    assertThat(level(gates(cells), Gate.NEXT_LEVEL)).isEqualTo(Level.WARN);
    assertThat(gates(cells)).extracting(Finding::level).doesNotContain(Level.FAIL);
  }

  @Test
  void aNewCountryPasses() throws IOException {
    Map<Cell, Double> cells = months(2020, 2021);
    cells.put(new Cell("VEN", "2021-12"), 900.0);

    assertThat(gates(cells)).extracting(Finding::level).doesNotContain(Level.WARN, Level.FAIL);
  }

  @Test
  void aPeriodThatIsGoneFromTheMiddleIsHeldBack() throws IOException {
    Map<Cell, Double> cells = months(2020, 2021);
    cells.keySet().removeIf(cell -> cell.period().equals("2020-09"));
    List<Finding> findings = gates(cells);

    assertThat(level(findings, Gate.MISSING_PERIOD)).isEqualTo(Level.FAIL);
    assertThat(findings).extracting(Finding::found).contains("2020-09");
  }

  @Test
  void aWindowThatMovesPasses() throws IOException {
    assertThat(gates(months(2021, 2022)))
        .extracting(Finding::level)
        .doesNotContain(Level.WARN, Level.FAIL);
  }

  @Test
  void aPeriodThatNeverWasIsTold() throws IOException {
    Map<Cell, Double> cells = months(2020, 2022);
    cells.keySet().removeIf(cell -> cell.period().equals("2022-05"));

    assertThat(level(gates(cells), Gate.HOLE)).isEqualTo(Level.WARN);
  }

  @Test
  void theSameAgainUnderANewDateIsTold() throws IOException {
    assertThat(level(gates(months(2020, 2021)), Gate.REPEATED)).isEqualTo(Level.WARN);
  }

  @Test
  void aBoundThatADeclarationMovesLetsPass() throws IOException {
    List<Finding> findings = gates(changed(value -> value * 5), Map.of(Gate.LEVEL, 10.0));

    assertThat(level(gates(changed(value -> value * 5)), Gate.LEVEL)).isEqualTo(Level.FAIL);
    assertThat(level(findings, Gate.LEVEL)).isEqualTo(Level.PASS);
  }

  @Test
  void repeatedKeysHoldTheWholeEditionBack() throws IOException {
    Tally tally = new Tally(118, 87, Map.of(RefusalReason.DUPLICATE_KEY, 31L), 0, Map.of());
    List<Finding> findings =
        EditionGates.of(
            files.store(),
            new SourceStream(History.WHOLE, List.of(first)),
            0,
            tally,
            Map.of(),
            false);

    assertThat(level(findings, Gate.REPEATED_KEYS)).isEqualTo(Level.FAIL);
  }
}
