package org.puebla.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.puebla.estimate.account.Method;
import org.puebla.indicator.counts.population.Population;
import org.puebla.indicator.counts.population.PopulationOfArea;
import org.puebla.indicator.counts.population.PopulationRow;
import org.puebla.indicator.counts.population.VitalEvents;
import org.puebla.model.DataRevision;
import org.puebla.quality.Finding;

class EstimatePlanTest {

  private final StockTable stocks = new StockTable("int-example");
  private final List<PopulationRow> people = new ArrayList<>();
  private final VitalEvents births = new VitalEvents();
  private final VitalEvents deaths = new VitalEvents();

  /** Half of Mexico was born where births and deaths are not known, and so half of its deaths. */
  @Test
  void countsTheDeathsOfThoseBornInTheseAreasOnly() {
    for (int year : List.of(2015, 2020)) {
      stocks.add(year, "_T", "MEX", "CHN", 500);
      stocks.add(year, "_T", "MEX", "GTM", 0);
      stocks.add(year, "_T", "GTM", "MEX", 10);
      people("MEX", "_T", year, 1000);
      people("GTM", "_T", year, 1000);
    }
    vital("MEX", "_T", 0, 10);
    vital("GTM", "_T", 0, 10);
    EstimateTask task = plan().tasks().get(0);
    assertThat(task.areas()).containsExactly("GTM", "MEX");
    assertThat(task.deaths()[0]).isCloseTo(50, within(1e-9));
    assertThat(task.deaths()[1]).isCloseTo(25, within(1e-9));
  }

  @Test
  void formsBothSexesOnlyWhereBothWereCounted() {
    for (String sex : List.of("F", "M")) {
      stocks.add(2015, sex, "MEX", "GTM", 30);
      stocks.add(2015, sex, "GTM", "MEX", 5);
      stocks.add(2020, sex, "GTM", "MEX", 5);
    }
    stocks.add(2020, "F", "MEX", "GTM", 30);
    people("MEX", "_T", 2015, 1000);
    people("MEX", "_T", 2020, 1000);
    people("GTM", "_T", 2015, 1000);
    people("GTM", "_T", 2020, 1000);
    assertThat(plan().tasks()).noneMatch(task -> task.sex().equals("_T"));
  }

  @Test
  void takesTheYearsOfEachSexByItself() {
    for (int year : List.of(2010, 2015, 2020)) {
      stocks.add(year, "_T", "MEX", "GTM", 30);
      stocks.add(year, "_T", "GTM", "MEX", 5);
      if (year != 2015) {
        stocks.add(year, "F", "MEX", "GTM", 15);
        stocks.add(year, "F", "GTM", "MEX", 2);
      }
      for (String sex : List.of("_T", "F")) {
        people("MEX", sex, year, 1000);
        people("GTM", sex, year, 1000);
      }
    }
    assertThat(plan().tasks())
        .extracting(task -> task.sex() + " " + task.period())
        .containsExactlyInAnyOrder("F 2010-07-01/P10Y", "_T 2010-07-01/P5Y", "_T 2015-07-01/P5Y");
  }

  @Test
  void leavesAnAreaOutWhoseDeadOutnumberThePeople() {
    for (int year : List.of(2015, 2020)) {
      for (String area : List.of("GTM", "HND", "MEX")) {
        stocks.add(year, "_T", area, area.equals("MEX") ? "GTM" : "MEX", 10);
        people(area, "_T", year, 1000);
      }
    }
    vital("GTM", "_T", 1, 1);
    vital("HND", "_T", 1, 5000);
    vital("MEX", "_T", 1, 1);
    EstimatePlan plan = plan();
    assertThat(plan.tasks().get(0).areas()).containsExactly("GTM", "MEX");
    assertThat(plan.findings()).extracting(Finding::found).contains("without HND");
  }

  @Test
  void tellsHowManyFiguresWereNotPublished() {
    for (int year : List.of(2015, 2020)) {
      stocks.add(year, "_T", "MEX", "GTM", 30);
      stocks.add(year, "_T", "GTM", "MEX", 5);
      stocks.addUnknown(year, "_T");
      people("MEX", "_T", year, 1000);
      people("GTM", "_T", year, 1000);
    }
    assertThat(plan().findings())
        .filteredOn(finding -> finding.rule().equals("estimate.not-published"))
        .extracting(Finding::found)
        .containsExactly("2 figures of stocks that were not published and count as nobody");
  }

  private EstimatePlan plan() {
    Population population =
        new Population(
            people.stream().collect(Collectors.groupingBy(PopulationRow::area)).entrySet().stream()
                .map(area -> PopulationOfArea.of(area.getKey(), area.getValue()))
                .toList());
    return new EstimatePlan(
        new EstimateInputs(List.of(stocks), population, births, deaths),
        Arrays.asList(Method.values()));
  }

  private void people(String area, String sex, int year, double number) {
    people.add(row(area, sex, year, number));
  }

  /** As many in each year from 2015 to 2020. */
  private void vital(String area, String sex, double born, double died) {
    for (int year = 2015; year <= 2020; year++) {
      births.add(row(area, sex, year, born));
      deaths.add(row(area, sex, year, died));
    }
  }

  private static PopulationRow row(String area, String sex, int year, double number) {
    return new PopulationRow(
        "int-people",
        "2021-01-01",
        DataRevision.notSaid(),
        area,
        sex,
        "_T",
        year,
        number,
        Double.NaN,
        Double.NaN,
        "A",
        1);
  }
}
