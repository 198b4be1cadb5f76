package org.puebla.causes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

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
        .map(each -> row(model, each.getKey(), each.getValue()))
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

  private static Row row(String model, Key key, List<Said> all) {
    double[] values = all.stream().mapToDouble(Said::value).toArray();
    // The quantiles that R gives, number 7 of Hyndman and Fan (1996).
    Percentile quantiles = new Percentile().withEstimationType(EstimationType.R_7);
    quantiles.setData(values);
    Optional<Double> declared = all.stream().filter(Said::isDeclared).map(Said::value).findFirst();
    Optional<Long> sameSign =
        declared.map(
            own ->
                all.stream().filter(each -> Math.signum(each.value()) == Math.signum(own)).count());
    return RowFactory.create(
        model,
        key.quantity(),
        key.term(),
        key.destination(),
        declared.orElse(null),
        Arrays.stream(values).min().orElseThrow(),
        quantiles.evaluate(25),
        quantiles.evaluate(50),
        quantiles.evaluate(75),
        Arrays.stream(values).max().orElseThrow(),
        (long) values.length,
        sameSign.orElse(null),
        all.stream().filter(Said::isClear).count());
  }
}
