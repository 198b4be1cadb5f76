package org.puebla.indicator;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.puebla.indicator.counts.cell.CountingBasis;
import org.puebla.indicator.counts.cell.MatrixKey;
import org.puebla.indicator.counts.figure.Figure;
import org.puebla.indicator.counts.flow.FlowSeries;
import org.puebla.indicator.counts.flow.FlowTable;
import org.puebla.model.Measure;

/**
 * The series of one measure, where another looks for the figure of the same area, period, sex and
 * age. Of several the one that was counted most alike answers: in the same unit, by the same
 * origin, by the same source, and then the first by name.
 */
public final class Counterparts {

  private final List<FlowSeries> series;

  private Counterparts(List<FlowSeries> series) {
    this.series = series;
  }

  public static Counterparts of(Measure measure, List<FlowSeries> series) {
    return new Counterparts(
        series.stream()
            .filter(each -> each.key().basis().measure().equals(measure.code()))
            .toList());
  }

  /** Only those that were counted in the same unit as a matrix. */
  public Counterparts inUnitOf(MatrixKey matrix) {
    String unit = matrix.series().basis().unit();
    return new Counterparts(
        series.stream().filter(each -> each.key().basis().unit().equals(unit)).toList());
  }

  /** Only those of the basis of a matrix in everything but the measure. */
  public Counterparts onBasisOf(MatrixKey matrix) {
    CountingBasis basis = matrix.series().basis();
    return new Counterparts(
        series.stream()
            .filter(
                each -> each.key().basis().equals(basis.measuring(each.key().basis().measure())))
            .toList());
  }

  /** What came to each area, where any of the series says. */
  public Map<String, Figure> arrivals(MatrixKey like) {
    return figures(like, FlowTable::arrivals);
  }

  /** What left each area, where any of the series says. */
  public Map<String, Figure> departures(MatrixKey like) {
    return figures(like, FlowTable::departures);
  }

  private Map<String, Figure> figures(
      MatrixKey like, Function<FlowTable, ? extends Map<String, Figure>> side) {
    Map<String, Figure> figures = new TreeMap<>();
    series.stream()
        .sorted(mostAlikeFirst(like.series().basis()))
        .flatMap(each -> each.like(like).stream())
        .map(side)
        .forEach(found -> found.forEach(figures::putIfAbsent));
    return figures;
  }

  private static Comparator<FlowSeries> mostAlikeFirst(CountingBasis basis) {
    return Comparator.comparing(
            (FlowSeries each) -> !each.key().basis().unit().equals(basis.unit()))
        .thenComparing(each -> !each.key().basis().originBasis().equals(basis.originBasis()))
        .thenComparing(each -> !each.key().basis().source().equals(basis.source()))
        .thenComparing(each -> each.key().basis().source())
        .thenComparing(each -> each.key().toString());
  }
}
