package org.puebla.indicator;

import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.puebla.codelist.Areas;
import org.puebla.indicator.counts.CauseSeries;
import org.puebla.indicator.counts.CountingBasis;
import org.puebla.indicator.counts.Figure;
import org.puebla.indicator.counts.FlowSeries;
import org.puebla.indicator.counts.MatrixKey;
import org.puebla.indicator.counts.MigrantStocks;
import org.puebla.model.Measure;
import org.puebla.model.StatUnit;
import org.puebla.table.Tables;

/**
 * Remittances along corridors with a member of the region at either end, from the host of migrants
 * to their home. See docs/indicators/bilateral-remittances.md.
 */
final class BilateralRemittances extends Across {

  private static final String RECEIVED = "BX.TRF.PWKR.CD.DT";
  private static final String INCOME = "NY.GDP.PCAP.CD";

  BilateralRemittances() {
    super(
        Definition.of("bilateral-remittances", 1, Unit.DOLLARS, Tables.STOCKS, Tables.DRIVERS)
            .measuring(Measure.FOREIGN_BORN, Measure.FOREIGN_CITIZENS)
            .beside(Set.of(RECEIVED, INCOME)));
  }

  @Override
  void compute(List<FlowSeries> series, CauseSeries causes, Results results) {
    MigrantStocks.of(series)
        .ifPresent(
            stocks ->
                causes
                    .areas(RECEIVED)
                    .forEach(
                        home ->
                            causes
                                .of(RECEIVED, home)
                                .forEach(
                                    (year, received) ->
                                        division(home, year, received, stocks, causes)
                                            .ifPresent(
                                                division ->
                                                    add(home, year, stocks, division, results)))));
  }

  private static Optional<RemittanceDivision> division(
      String home, int year, Figure received, MigrantStocks stocks, CauseSeries causes) {
    SortedMap<String, Figure> abroad = stocks.abroad(home, year);
    Map<String, Figure> incomes = new HashMap<>();
    abroad
        .keySet()
        .forEach(host -> income(causes, host, year).ifPresent(income -> incomes.put(host, income)));
    return income(causes, home, year)
        .map(income -> new RemittanceDivision(received, income, abroad, incomes));
  }

  private static void add(
      String home, int year, MigrantStocks stocks, RemittanceDivision division, Results results) {
    Set<String> members = Set.copyOf(Areas.standard().members(OfCauses.REGION, Year.of(year)));
    division
        .amounts()
        .forEach(
            (host, amount) -> {
              if (members.contains(host) || members.contains(home)) {
                results.add(Subject.corridor(host, home), inYear(stocks.source(), year), amount);
              }
            });
  }

  private static Optional<Figure> income(CauseSeries causes, String area, int year) {
    return Optional.ofNullable(causes.of(INCOME, area).get(year))
        .filter(figure -> figure.value() > 0);
  }

  private static MatrixKey inYear(String source, int year) {
    String measure = Measure.REMITTANCES_RECEIVED.code();
    String unit = StatUnit.DOLLAR.code();
    return MatrixKey.ofYear(new CountingBasis(source, measure, unit, "_Z", "_Z", "CAL"), year);
  }
}
