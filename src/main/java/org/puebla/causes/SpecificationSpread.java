package org.puebla.causes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import org.puebla.table.RowForm;
import org.puebla.table.Tables;

/** How far what is said of a term, cause or question hangs on how the model is said. */
final class SpecificationSpread {

  /** In the place of a destination where a figure is of the whole model. */
  private static final String NO_DESTINATION = "_Z";

  private record Key(String quantity, String term, String destination) {}

  /**
   * A figure of one specification.
   *
   * @param isClear whether nought is outside its interval
   */
  private record Said(boolean isDeclared, double value, boolean isClear) {}

  private record Line(String model, Key key, List<Said> said) {

    private Optional<Double> declared() {
      return said.stream().filter(Said::isDeclared).map(Said::value).findFirst();
    }

    private DoubleStream values() {
      return said.stream().mapToDouble(Said::value);
    }

    /** A quantile as R gives it, by number 7 of Hyndman and Fan (1996). */
    private double quantile(double percent) {
      Percentile quantiles = new Percentile().withEstimationType(EstimationType.R_7);
      quantiles.setData(values().toArray());
      return quantiles.evaluate(percent);
    }

    private Optional<Long> sameSign() {
      return declared()
          .map(own -> values().filter(each -> Math.signum(each) == Math.signum(own)).count());
    }
  }

  private static final RowForm<Line> FORM =
      RowForm.<Line>of(Tables.SPREAD)
          .text("model", Line::model)
          .text("quantity", line -> line.key.quantity())
          .text("term", line -> line.key.term())
          .text("destination", line -> line.key.destination())
          .number("declared", line -> line.declared().orElse(null))
          .number("least", line -> line.values().min().orElseThrow())
          .number("lower_quartile", line -> line.quantile(25))
          .number("median", line -> line.quantile(50))
          .number("upper_quartile", line -> line.quantile(75))
          .number("greatest", line -> line.values().max().orElseThrow())
          .count("n_specifications", line -> (long) line.said.size())
          .count("n_same_sign", line -> line.sameSign().orElse(null))
          .count("n_apart", line -> line.said.stream().filter(Said::isClear).count())
          .complete();

  private final Map<Key, List<Said>> said =
      new TreeMap<>(
          Comparator.comparing(Key::quantity)
              .thenComparing(Key::term)
              .thenComparing(Key::destination));

  private SpecificationSpread() {}

  /** Rows of the table {@code spread}, of all specifications that were fitted. */
  static List<Row> rows(String model, List<TriedSpecification> tried) {
    SpecificationSpread spread = new SpecificationSpread();
    tried.forEach(spread::add);
    return spread.said.entrySet().stream()
        .map(each -> RowFactory.create(FORM.row(new Line(model, each.getKey(), each.getValue()))))
        .toList();
  }

  private void add(TriedSpecification tried) {
    boolean isDeclared = tried.specification().isDeclared();
    tried.result().stream()
        .flatMap(fit -> fit.coefficients().stream())
        .forEach(
            each ->
                add(
                    new Key("ESTIMATE", each.term(), NO_DESTINATION),
                    new Said(isDeclared, each.estimate(), isClear(each.low(), each.high()))));
    tried.change().stream()
        .flatMap(change -> change.parts().stream())
        .forEach(part -> add(isDeclared, part));
    for (HeldFlows held : tried.counterfactuals()) {
      held.flows()
          .forEach(
              each ->
                  add(
                      new Key("DIFFERENCE", held.name(), each.destination()),
                      new Said(
                          isDeclared,
                          each.figures().difference().value(),
                          isClear(
                              each.figures().difference().both().low(),
                              each.figures().difference().both().high()))));
    }
  }

  /** Parts are as large as the sample that they are of; shares of its change compare. */
  private void add(boolean isDeclared, AttributedChange.Share part) {
    boolean isClear = isClear(part.low(), part.high());
    add(
        new Key("CONTRIBUTION", part.cause(), part.destination()),
        new Said(isDeclared, part.value(), isClear));
    if (part.share() != null) {
      add(
          new Key("SHARE", part.cause(), part.destination()),
          new Said(isDeclared, part.share(), isClear));
    }
  }

  private static boolean isClear(@Nullable Double low, @Nullable Double high) {
    return (low != null && low > 0) || (high != null && high < 0);
  }

  private void add(Key key, Said figure) {
    said.computeIfAbsent(key, ignored -> new ArrayList<>()).add(figure);
  }
}
