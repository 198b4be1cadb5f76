package org.puebla.indicator;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.puebla.indicator.counts.CauseSeries;
import org.puebla.indicator.counts.Evidence;
import org.puebla.indicator.counts.Figure;
import org.puebla.indicator.counts.Population;
import org.puebla.matrix.Bounded;
import org.puebla.table.Tables;

/**
 * A cause or effect of one area. Members of the region without a figure between the first and the
 * last year of a series have a row that says so.
 */
final class CauseLevel extends OfCauses {

  /** What is published, of which series, how many years before the moves. */
  enum Kind {
    POLITICAL_STABILITY("political-stability", Unit.INDEX, "PV.EST", 1),
    HOMICIDE_RATE("homicide-rate", Unit.PER_HUNDRED_THOUSAND, "VC.IHR.PSRC.P5", 1),
    SCHOOLING("schooling", Unit.YEARS, "HDR.MYS", 1),
    FOREST_LOSS("forest-loss", Unit.POINTS, "AG.LND.FRST.ZS", 0),
    TRADE_OPENNESS("trade-openness", Unit.PERCENT, "NE.TRD.GNFS.ZS", 1),
    FDI_INFLOW("fdi-inflow", Unit.PERCENT, "BX.KLT.DINV.WD.GD.ZS", 1),
    REGULATORY_QUALITY("regulatory-quality", Unit.INDEX, "RQ.EST", 1),
    BATTLE_DEATHS("battle-deaths-rate", Unit.PER_HUNDRED_THOUSAND, "UCDP.BRD", 0),
    REMITTANCES("remittances-gdp", Unit.PERCENT, "BX.TRF.PWKR.CD.DT", 0);

    private final String id;
    private final Unit unit;
    private final String driver;
    private final int lag;

    Kind(String id, Unit unit, String driver, int lag) {
      this.id = id;
      this.unit = unit;
      this.driver = driver;
      this.lag = lag;
    }

    private Set<String> drivers() {
      return this == REMITTANCES ? Set.of(driver, GDP) : Set.of(driver);
    }
  }

  private static final String GDP = "NY.GDP.MKTP.CD";
  private static final int FOREST_YEARS = 5;
  private static final double HUNDRED_THOUSAND = 100_000;

  private final Kind kind;

  private CauseLevel(Kind kind) {
    super(kind.id, kind.unit, kind.drivers(), Tables.DRIVERS, Tables.POPULATION);
    this.kind = kind;
  }

  /** One indicator for each kind. */
  static List<Indicator> all() {
    return Arrays.stream(Kind.values()).<Indicator>map(CauseLevel::new).toList();
  }

  @Override
  void compute(CauseSeries causes, Population population, Results results) {
    Set<String> areas = causes.areas(kind.driver);
    if (areas.isEmpty()) {
      return;
    }
    String source = causes.source(kind.driver);
    TreeSet<Integer> years = new TreeSet<>();
    areas.forEach(area -> years.addAll(causes.of(kind.driver, area).keySet()));
    Map<Integer, Set<String>> members = members(years.first(), years.last());
    Set<String> described = new TreeSet<>(areas);
    members.values().forEach(described::addAll);
    for (String area : described) {
      NavigableMap<Integer, Figure> figures = causes.of(kind.driver, area);
      for (int then = years.first(); then <= years.last(); then++) {
        Optional<Figure> figure = figure(causes, population, area, figures, then);
        if (figure.isPresent() || members.getOrDefault(then, Set.of()).contains(area)) {
          results.add(
              Subject.area(area),
              inYear(source, then + kind.lag),
              figure.orElseGet(CauseLevel::missing));
        }
      }
    }
  }

  private Optional<Figure> figure(
      CauseSeries causes,
      Population population,
      String area,
      NavigableMap<Integer, Figure> figures,
      int year) {
    Optional<Figure> here = Optional.ofNullable(figures.get(year));
    return switch (kind) {
      case FOREST_LOSS ->
          here.flatMap(
              now ->
                  Optional.ofNullable(figures.get(year - FOREST_YEARS))
                      .map(before -> before.minus(now)));
      case BATTLE_DEATHS ->
          here.flatMap(
              deaths ->
                  population
                      .figure(area, "_T", "_T", year)
                      .map(people -> deaths.per(people, HUNDRED_THOUSAND)));
      case REMITTANCES ->
          here.flatMap(
              sent ->
                  Optional.ofNullable(causes.of(GDP, area).get(year))
                      .map(product -> sent.ratioTo(product, 100)));
      default -> here;
    };
  }

  private static Figure missing() {
    return new Figure(Bounded.unknown(), new Evidence(0, 0, 1, 0).ofNothing());
  }
}
