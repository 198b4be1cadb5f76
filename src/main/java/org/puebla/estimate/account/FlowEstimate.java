package org.puebla.estimate.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.puebla.fit.Adjustment;
import org.puebla.fit.BirthTables;
import org.puebla.fit.Certificate;
import org.puebla.fit.Checks;
import org.puebla.fit.Fit;
import org.puebla.fit.Ipf3.Stayers;
import org.puebla.fit.Tolerance;
import org.puebla.matrix.AreaCube;
import org.puebla.matrix.AreaMatrix;

/**
 * Flows over an interval, estimated from the stocks at its ends by one of the methods that Abel and
 * Cohen (2019) compare.
 *
 * <p>Tables of single birthplaces are made one after the other and only summed, unless they are
 * asked for: 200 areas have eight million of their cells.
 */
public final class FlowEstimate {

  /** Weight of the fewest moves in the mixture of Azose and Raftery (2019). */
  private static final double MINIMUM_WEIGHT = 0.87;

  private final StockChange change;
  private final Optional<double[][]> seed;
  private final Tolerance tolerance;
  private @Nullable Redistribution closed;

  /**
   * An estimate of a change.
   *
   * @param seed by origin and destination, what moves are likelier than others; flat when empty
   * @throws org.puebla.model.PueblaException when the seed is no table of counts of the same areas
   */
  public FlowEstimate(StockChange change, Optional<AreaMatrix> seed, Tolerance tolerance) {
    this.change = change;
    this.tolerance = tolerance;
    Checks checks = new Checks();
    seed.ifPresent(
        table -> {
          checks.counts("seed", table);
          checks.sameAreas("stocks at the start", change.areas(), "seed (orig)", table.rows());
          checks.sameAreas("stocks at the start", change.areas(), "seed (dest)", table.columns());
        });
    checks.requireNone();
    this.seed = seed.map(table -> Checks.ordered(table, change.areas(), change.areas()));
  }

  /**
   * Moves by origin and destination, nought on the diagonal.
   *
   * @throws org.puebla.model.PueblaException when the zeros of the seed leave no such flows
   */
  public Fit<AreaMatrix> flows(Method method) {
    int size = change.size();
    if (!method.isAccounting()) {
      double[][] flows =
          method == Method.MIGRATION_RATE
              ? StockDifferences.atRates(change)
              : StockDifferences.of(change, method);
      return new Fit<>(
          AreaMatrix.square(change.areas(), flows),
          new Certificate(0, 0, "", true, true, List.of()));
    }
    double[][] flows = new double[size][size];
    Certificate certificate =
        eachBirth(
            method,
            (birth, table) -> {
              for (int from = 0; from < size; from++) {
                for (int to = 0; to < size; to++) {
                  flows[from][to] += table[from][to];
                }
              }
            });
    for (int area = 0; area < size; area++) {
      flows[area][area] = 0;
    }
    return new Fit<>(AreaMatrix.square(change.areas(), flows), certificate);
  }

  /** The same by birthplace, with those who stayed on the diagonals. */
  public Fit<AreaCube> flowsByBirth(Method method) {
    double[][][] cells = new double[change.size()][][];
    Certificate certificate = eachBirth(method, (birth, table) -> cells[birth] = table);
    return new Fit<>(new AreaCube(change.areas(), change.areas(), cells), certificate);
  }

  /**
   * Moves by what they are to those who move; of stock differences and rates all count as outward,
   * since they know nothing of birthplaces of movers.
   */
  public Fit<Moves> moves(Method method) {
    int size = change.size();
    Moves moves = Moves.none(size);
    if (!method.isAccounting()) {
      Fit<AreaMatrix> flows = flows(method);
      return new Fit<>(
          new Moves(flows.table().cells(), moves.returning(), moves.transit()),
          flows.certificate());
    }
    Certificate certificate =
        eachBirth(
            method,
            (birth, table) -> {
              for (int from = 0; from < size; from++) {
                for (int to = 0; to < size; to++) {
                  if (from != to) {
                    moves.of(birth, from, to)[from][to] += table[from][to];
                  }
                }
              }
            });
    return new Fit<>(moves, certificate);
  }

  /** Takes the table of one birthplace, by origin and destination. */
  private interface BirthConsumer {
    void accept(int birth, double[][] table);
  }

  private Certificate eachBirth(Method method, BirthConsumer consumer) {
    if (!method.isAccounting()) {
      throw new IllegalArgumentException(method.id() + " knows nothing of birthplaces of movers");
    }
    Redistribution people = redistribution(method);
    Certificate worst = people.certificate();
    for (int birth = 0; birth < change.size(); birth++) {
      Fit<double[][]> fit = table(method, people, birth);
      worst = worse(worst, fit.certificate(), "birth " + change.areas().get(birth) + ", ");
      consumer.accept(birth, fit.table());
    }
    return worst;
  }

  /** Closed methods share one, which is by far the most of their work. */
  private Redistribution redistribution(Method method) {
    if (method.isOpen()) {
      return redistributed(method);
    }
    if (closed == null) {
      closed = redistributed(method);
    }
    return closed;
  }

  private Redistribution redistributed(Method method) {
    List<Adjustment> adjustments = new ArrayList<>();
    if (method.isOpen()) {
      return OpenWorld.match(Survivors.of(change, adjustments), method, adjustments);
    }
    StockChange balanced = Natives.balanced(change, adjustments);
    return ClosedWorld.match(Survivors.of(balanced, adjustments), tolerance, adjustments);
  }

  private Fit<double[][]> table(Method method, Redistribution people, int birth) {
    if (method == Method.INDEPENDENCE_CLOSED) {
      return table(Stayers.FREE, people, birth);
    }
    Fit<double[][]> minimum = table(Stayers.FIXED, people, birth);
    if (method != Method.PSEUDO_BAYES_CLOSED) {
      return minimum;
    }
    Fit<double[][]> independence = table(Stayers.FREE, people, birth);
    double[][] mixed = minimum.table();
    for (int from = 0; from < mixed.length; from++) {
      for (int to = 0; to < mixed.length; to++) {
        mixed[from][to] =
            MINIMUM_WEIGHT * mixed[from][to]
                + (1 - MINIMUM_WEIGHT) * independence.table()[from][to];
      }
    }
    return new Fit<>(mixed, worse(minimum.certificate(), independence.certificate(), ""));
  }

  private Fit<double[][]> table(Stayers stayers, Redistribution people, int birth) {
    return new BirthTables(change.areas(), seed, stayers, tolerance)
        .fit(change.areas().get(birth), people.start()[birth], people.end()[birth]);
  }

  private static Certificate worse(Certificate one, Certificate other, String where) {
    boolean first = one.largestMarginError() >= other.largestMarginError();
    return new Certificate(
        Math.max(one.iterations(), other.iterations()),
        first ? one.largestMarginError() : other.largestMarginError(),
        first ? one.worstMargin() : where + other.worstMargin(),
        one.converged() && other.converged(),
        one.feasible() && other.feasible(),
        one.adjustments());
  }
}
