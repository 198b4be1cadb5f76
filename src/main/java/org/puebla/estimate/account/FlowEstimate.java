package org.puebla.estimate.account;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.puebla.fit.Adjustment;
import org.puebla.fit.BirthEngine;
import org.puebla.fit.BirthFit;
import org.puebla.fit.BirthMargins;
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
  private final BirthEngine engine;
  private final Map<Method, Redistribution> redistributions = new EnumMap<>(Method.class);

  /**
   * An estimate of a change.
   *
   * @param seed by origin and destination, what moves are likelier than others; flat when empty
   * @throws org.puebla.model.PueblaException when the seed is no table of counts of the same areas
   */
  public FlowEstimate(StockChange change, Optional<AreaMatrix> seed, Tolerance tolerance) {
    this(change, seed, tolerance, BirthEngine.IN_TURN);
  }

  /**
   * An estimate whose birthplaces are fitted by an engine of choice.
   *
   * @throws org.puebla.model.PueblaException as above
   */
  public FlowEstimate(
      StockChange change, Optional<AreaMatrix> seed, Tolerance tolerance, BirthEngine engine) {
    this.change = change;
    this.tolerance = tolerance;
    this.engine = engine;
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
   * The whole account of the interval.
   *
   * @throws IllegalArgumentException when the method does not account for births and deaths
   */
  public Fit<Account> account(Method method) {
    double[][][] moves = new double[change.size()][][];
    Certificate certificate = eachBirth(method, (birth, table) -> moves[birth] = table);
    Redistribution people = redistribution(method);
    return new Fit<>(
        new Account(
            change.areas(),
            moves,
            people.born(),
            people.died(),
            people.fromOutside(),
            people.toOutside()),
        certificate);
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
    List<BirthMargins> births = new ArrayList<>();
    for (int birth = 0; birth < change.size(); birth++) {
      births.add(
          new BirthMargins(change.areas().get(birth), people.start()[birth], people.end()[birth]));
    }
    Certificate[] worst = {people.certificate()};
    Object lock = new Object();
    engine.fitEach(
        births,
        fitOf(method),
        (birth, outcome) -> {
          Fit<double[][]> fit = outcome.orElseThrow();
          synchronized (lock) {
            worst[0] =
                worse(worst[0], fit.certificate(), "birth " + change.areas().get(birth) + ", ");
            consumer.accept(birth, fit.table());
          }
        });
    return worst[0];
  }

  /** Closed methods share one, which is by far the most of their work. */
  private Redistribution redistribution(Method method) {
    return redistributions.computeIfAbsent(
        method.isOpen() ? method : Method.MINIMUM_CLOSED, this::redistributed);
  }

  private Redistribution redistributed(Method method) {
    List<Adjustment> adjustments = new ArrayList<>();
    if (method.isOpen()) {
      return OpenWorld.match(Survivors.of(change, adjustments), method, adjustments);
    }
    StockChange balanced = Natives.balanced(change, adjustments);
    return ClosedWorld.match(Survivors.of(balanced, adjustments), tolerance, adjustments);
  }

  private BirthFit fitOf(Method method) {
    BirthTables minimum = new BirthTables(change.areas(), seed, Stayers.FIXED, tolerance);
    BirthTables independence = new BirthTables(change.areas(), seed, Stayers.FREE, tolerance);
    return switch (method) {
      case INDEPENDENCE_CLOSED -> independence;
      case PSEUDO_BAYES_CLOSED -> people -> mixed(minimum.fit(people), independence.fit(people));
      default -> minimum;
    };
  }

  private static Fit<double[][]> mixed(Fit<double[][]> minimum, Fit<double[][]> independence) {
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
