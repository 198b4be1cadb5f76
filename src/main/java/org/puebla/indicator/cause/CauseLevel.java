package org.puebla.indicator.cause;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.puebla.indicator.Indicator;
import org.puebla.indicator.OfCauses;
import org.puebla.indicator.Results;
import org.puebla.indicator.Subject;
import org.puebla.indicator.Unit;
import org.puebla.indicator.counts.cause.CauseSeries;
import org.puebla.indicator.counts.figure.Figure;
import org.puebla.indicator.counts.population.Population;
import org.puebla.table.Tables;

/**
 * A cause or effect of one area, by each source that holds its series. Members of the region
 * without a figure between the first and the last year of a series have a row that says why.
 */
public final class CauseLevel extends OfCauses {

  private static final String PRODUCT = "NY.GDP.MKTP.CD";

  /** What is published, of which series, how many years before the moves. */
  enum Kind {
    INCOME_INEQUALITY("income-inequality", Unit.PERCENT, 1, "HDR.INEQ_INC"),
    POLITICAL_STABILITY("political-stability", Unit.INDEX, 1, "PV.EST"),
    VOICE("voice-accountability", Unit.INDEX, 1, "VA.EST"),
    RULE_OF_LAW("rule-of-law", Unit.INDEX, 1, "RL.EST"),
    HOMICIDE_RATE("homicide-rate", Unit.PER_HUNDRED_THOUSAND, 1, "VC.IHR.PSRC.P5"),
    SCHOOLING("schooling", Unit.YEARS, 1, "HDR.MYS"),
    FOREST_LOSS("forest-loss", Unit.POINTS, 0, "AG.LND.FRST.ZS"),
    TRADE_OPENNESS("trade-openness", Unit.PERCENT, 1, "NE.TRD.GNFS.ZS"),
    FDI_INFLOW("fdi-inflow", 2, Unit.PERCENT, 1, "BX.KLT.DINV.CD.WD", PRODUCT),
    REGULATORY_QUALITY("regulatory-quality", Unit.INDEX, 1, "RQ.EST"),
    BATTLE_DEATHS("battle-deaths-rate", Unit.PER_HUNDRED_THOUSAND, 0, "UCDP.BRD"),
    REMITTANCES("remittances-gdp", 1, Unit.PERCENT, 0, "BX.TRF.PWKR.CD.DT", PRODUCT),
    REMITTANCES_PER_HEAD("remittances-per-head", Unit.DOLLARS, 0, "BX.TRF.PWKR.CD.DT");

    private final String id;
    private final int version;
    private final Unit unit;
    private final int lag;
    private final String driver;
    private final String beside;

    Kind(String id, Unit unit, int lag, String driver) {
      this(id, 1, unit, lag, driver, driver);
    }

    /**
     * @param beside the series that it is divided by, or the same
     */
    Kind(String id, int version, Unit unit, int lag, String driver, String beside) {
      this.id = id;
      this.version = version;
      this.unit = unit;
      this.lag = lag;
      this.driver = driver;
      this.beside = beside;
    }

    private Set<String> drivers() {
      return new TreeSet<>(List.of(driver, beside));
    }
  }

  private static final int FOREST_YEARS = 5;
  private static final double PER = 100_000;

  private final Kind kind;

  private CauseLevel(Kind kind) {
    super(kind.id, kind.version, kind.unit, kind.drivers(), Tables.DRIVERS, Tables.POPULATION);
    this.kind = kind;
  }

  /** One indicator for each kind. */
  public static List<Indicator> all() {
    return Arrays.stream(Kind.values()).<Indicator>map(CauseLevel::new).toList();
  }

  @Override
  public void compute(CauseSeries causes, Population population, Results results) {
    for (String source : causes.sources(kind.driver)) {
      compute(source, causes, population, results);
    }
  }

  private void compute(String source, CauseSeries causes, Population population, Results results) {
    Set<String> areas = causes.areas(kind.driver, source);
    TreeSet<Integer> years = new TreeSet<>();
    areas.forEach(area -> years.addAll(causes.of(kind.driver, source, area).keySet()));
    if (years.isEmpty()) {
      return; // The source holds the series of pairs of areas only.
    }
    Map<Integer, Set<String>> members = members(years.first(), years.last());
    Set<String> described = new TreeSet<>(areas);
    members.values().forEach(described::addAll);
    for (String area : described) {
      NavigableMap<Integer, Figure> figures = causes.of(kind.driver, source, area);
      NavigableMap<Integer, Figure> gaps = causes.without(kind.driver, source, area);
      for (int then = years.first(); then <= years.last(); then++) {
        Optional<Figure> figure = figure(causes, population, area, figures, then);
        if (figure.isPresent() || members.getOrDefault(then, Set.of()).contains(area)) {
          results.add(
              Subject.area(area),
              inYear(source, then + kind.lag),
              figure.orElse(gap(figures.get(then), gaps.get(then))));
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
      case BATTLE_DEATHS -> here.flatMap(deaths -> per(deaths, population, area, year, PER));
      case REMITTANCES_PER_HEAD -> here.flatMap(sum -> per(sum, population, area, year, 1));
      case REMITTANCES, FDI_INFLOW ->
          here.flatMap(
              sum ->
                  Optional.ofNullable(causes.of(PRODUCT, area).get(year))
                      .map(product -> sum.ratioTo(product, 100)));
      default -> here;
    };
  }

  /**
   * Why there is no figure: what else it needs is not known, the source printed none, or no row.
   */
  private Figure gap(@Nullable Figure here, @Nullable Figure printed) {
    if (here != null) {
      return here.notSaid();
    }
    return printed == null ? Figure.unpublished() : isAsPublished() ? printed : printed.notSaid();
  }

  private boolean isAsPublished() {
    return switch (kind) {
      case FOREST_LOSS, BATTLE_DEATHS, REMITTANCES_PER_HEAD, REMITTANCES, FDI_INFLOW -> false;
      default -> true;
    };
  }

  private static Optional<Figure> per(
      Figure figure, Population population, String area, int year, double scale) {
    return population.figure(area, "_T", "_T", year).map(people -> figure.per(people, scale));
  }
}
