package org.puebla.indicator.cause;

import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.puebla.codelist.Areas;
import org.puebla.indicator.Across;
import org.puebla.indicator.Definition;
import org.puebla.indicator.OfCauses;
import org.puebla.indicator.Results;
import org.puebla.indicator.Subject;
import org.puebla.indicator.Unit;
import org.puebla.indicator.counts.cause.CauseSeries;
import org.puebla.indicator.counts.cell.CountingBasis;
import org.puebla.indicator.counts.cell.MatrixKey;
import org.puebla.indicator.counts.figure.Figure;
import org.puebla.indicator.counts.flow.FlowSeries;
import org.puebla.indicator.counts.flow.MigrantStocks;
import org.puebla.model.Measure;
import org.puebla.model.StatUnit;
import org.puebla.table.Tables;

/**
 * Remittances along corridors with a member of the region at either end, from the host of migrants
 * to their home. See docs/indicators/bilateral-remittances.md.
 */
public final class BilateralRemittances extends Across {

  private static final String RECEIVED = "BX.TRF.PWKR.CD.DT";
  private static final String INCOME = "NY.GDP.PCAP.CD";

  public BilateralRemittances() {
    super(
        Definition.of("bilateral-remittances", 2, Unit.DOLLARS, Tables.STOCKS, Tables.DRIVERS)
            .measuring(Measure.FOREIGN_BORN, Measure.FOREIGN_CITIZENS)
            .beside(Set.of(RECEIVED, INCOME)));
  }

  @Override
  public void compute(List<FlowSeries> series, CauseSeries causes, Results results) {
    MigrantStocks.of(series)
        .ifPresent(
            stocks ->
                causes.areas(RECEIVED).forEach(home -> compute(home, stocks, causes, results)));
  }

  private static void compute(
      String home, MigrantStocks stocks, CauseSeries causes, Results results) {
    CountingBasis basis = basis(stocks, causes);
    causes
        .of(RECEIVED, home)
        .forEach(
            (year, received) ->
                division(home, year, received, stocks, causes)
                    .ifPresent(
                        division ->
                            add(home, year, MatrixKey.ofYear(basis, year), division, results)));
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
      String home, int year, MatrixKey key, RemittanceDivision division, Results results) {
    Set<String> members = Set.copyOf(Areas.standard().members(OfCauses.REGION, Year.of(year)));
    division
        .amounts()
        .forEach(
            (host, amount) -> {
              if (members.contains(host) || members.contains(home)) {
                results.add(Subject.corridor(host, home), key, amount);
              }
            });
  }

  private static Optional<Figure> income(CauseSeries causes, String area, int year) {
    return Optional.ofNullable(causes.of(INCOME, area).get(year))
        .filter(figure -> figure.value() > 0);
  }

  /** Of dollars, by the source of the weights and those of the dollars and incomes. */
  private static CountingBasis basis(MigrantStocks stocks, CauseSeries causes) {
    String measure = Measure.REMITTANCES_RECEIVED.code();
    String unit = StatUnit.DOLLAR.code();
    return new CountingBasis(stocks.source(), measure, unit, "_Z", "_Z", "CAL")
        .with(List.of(causes.source(RECEIVED), causes.source(INCOME)));
  }
}
