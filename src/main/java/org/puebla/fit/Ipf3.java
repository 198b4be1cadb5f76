package org.puebla.fit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.puebla.matrix.AreaCube;
import org.puebla.matrix.AreaMatrix;
import org.puebla.matrix.AreaVector;
import org.puebla.model.ExitCode;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;

/**
 * Tables of origins and destinations, one for each birthplace, with given sums of their rows and
 * columns: y<sub>ijk</sub> = a<sub>ik</sub> b<sub>jk</sub> m<sub>ijk</sub> (Abel 2013). Each
 * birthplace is a table of its own; without a seed both kinds have a closed form.
 */
public final class Ipf3 {

  /** What is done with people who are where they were. */
  public enum Stayers {
    /** As many as can stay, do: the smaller of both margins (quasi-independence). */
    FIXED,
    /** Stayers are fitted like movers. */
    FREE
  }

  private Ipf3() {}

  /**
   * Fits one table for each birthplace.
   *
   * @param origins people by origin (rows) and birthplace (columns)
   * @param destinations people by birthplace (rows) and destination (columns)
   * @param seed one table of origins and destinations for all birthplaces, or none
   * @throws PueblaException when a figure is no count, areas differ, or the margins of a birthplace
   *     disagree or cannot be met, naming it
   */
  public static Fit<AreaCube> fit(
      AreaMatrix origins,
      AreaMatrix destinations,
      Optional<AreaMatrix> seed,
      Stayers stayers,
      Tolerance tolerance) {
    return fit(origins, destinations, seed, stayers, tolerance, BirthEngine.ON_ALL_CORES);
  }

  /**
   * The same on an engine of choice.
   *
   * @throws PueblaException as above
   */
  public static Fit<AreaCube> fit(
      AreaMatrix origins,
      AreaMatrix destinations,
      Optional<AreaMatrix> seed,
      Stayers stayers,
      Tolerance tolerance,
      BirthEngine engine) {
    AreaCube cube = empty(origins);
    Certificate certificate =
        forEachBirth(origins, destinations, seed, stayers, tolerance, engine, into(cube));
    return new Fit<>(cube, certificate);
  }

  /**
   * Fits one table for each birthplace, each to a seed of its own.
   *
   * @param seed of the same areas and birthplaces, in any order
   * @throws PueblaException as for one seed
   */
  public static Fit<AreaCube> fit(
      AreaMatrix origins,
      AreaMatrix destinations,
      AreaCube seed,
      Stayers stayers,
      Tolerance tolerance) {
    check(origins, destinations, seed);
    List<String> areas = origins.rows();
    AreaCube cube = empty(origins);
    Certificate certificate =
        fitEach(
            origins,
            destinations,
            people -> {
              double[][] own = seed.cells()[seed.births().indexOf(people.birth())];
              double[][] ordered =
                  Checks.ordered(AreaMatrix.square(seed.areas(), own), areas, areas);
              return new BirthTables(areas, Optional.of(ordered), stayers, tolerance).fit(people);
            },
            BirthEngine.ON_ALL_CORES,
            into(cube));
    return new Fit<>(cube, certificate);
  }

  /**
   * Fits one table for each birthplace and hands each over as soon as it is done, so that all of
   * them are never held at once.
   *
   * @param taker called once for each birthplace, in any order and from several threads; what it
   *     was given before a refusal is to be thrown away
   * @return the certificate of all tables together
   * @throws PueblaException as when all are asked for at once
   */
  public static Certificate forEachBirth(
      AreaMatrix origins,
      AreaMatrix destinations,
      Optional<AreaMatrix> seed,
      Stayers stayers,
      Tolerance tolerance,
      BirthEngine engine,
      BiConsumer<String, AreaMatrix> taker) {
    check(origins, destinations, seed);
    List<String> areas = origins.rows();
    Optional<double[][]> ordered = seed.map(table -> Checks.ordered(table, areas, areas));
    return fitEach(
        origins, destinations, new BirthTables(areas, ordered, stayers, tolerance), engine, taker);
  }

  private static Certificate fitEach(
      AreaMatrix origins,
      AreaMatrix destinations,
      BirthFit fit,
      BirthEngine engine,
      BiConsumer<String, AreaMatrix> taker) {
    List<String> areas = origins.rows();
    List<String> births = origins.columns();
    double[][] byDestination = Checks.ordered(destinations, births, areas);
    List<BirthMargins> people =
        IntStream.range(0, births.size())
            .mapToObj(
                at ->
                    new BirthMargins(
                        births.get(at), column(origins.cells(), at), byDestination[at]))
            .toList();
    List<Problem> problems = Collections.synchronizedList(new ArrayList<>());
    Certificate[] certificates = new Certificate[births.size()];
    engine.fitEach(
        people,
        fit,
        (at, outcome) -> {
          problems.addAll(outcome.problems());
          if (outcome.fit() != null) {
            certificates[at] = outcome.fit().certificate();
            taker.accept(births.get(at), AreaMatrix.square(areas, outcome.fit().table()));
          }
        });
    if (!problems.isEmpty()) {
      problems.sort(Comparator.comparingInt(each -> births.indexOf(each.facts().get(0))));
      throw new PueblaException(ExitCode.DATA_FAILED, problems);
    }
    return together(births, List.of(certificates));
  }

  private static AreaCube empty(AreaMatrix origins) {
    return new AreaCube(
        origins.rows(), origins.columns(), new double[origins.columns().size()][][]);
  }

  private static BiConsumer<String, AreaMatrix> into(AreaCube cube) {
    return (birth, table) -> cube.cells()[cube.births().indexOf(birth)] = table.cells();
  }

  /** One certificate for several tables: the worst of them all, and all adjustments. */
  static Certificate together(List<String> births, List<Certificate> certificates) {
    int iterations = 0;
    double worst = 0;
    String where = "";
    boolean converged = true;
    List<Adjustment> adjustments = new ArrayList<>();
    for (int at = 0; at < births.size(); at++) {
      Certificate each = certificates.get(at);
      iterations = Math.max(iterations, each.iterations());
      converged &= each.converged();
      adjustments.addAll(each.adjustments());
      if (each.largestMarginError() > worst) {
        worst = each.largestMarginError();
        where = "birth " + births.get(at) + ", " + each.worstMargin();
      }
    }
    return new Certificate(iterations, worst, where, converged, true, adjustments);
  }

  private static void check(
      AreaMatrix origins, AreaMatrix destinations, Optional<AreaMatrix> seed) {
    Checks checks = margins(origins, destinations);
    seed.ifPresent(
        table -> {
          checks.counts("seed", table);
          checks.sameAreas("rows", origins.rows(), "seed (orig)", table.rows());
          checks.sameAreas("rows", origins.rows(), "seed (dest)", table.columns());
        });
    agree(checks, origins, destinations);
  }

  private static void check(AreaMatrix origins, AreaMatrix destinations, AreaCube seed) {
    Checks checks = margins(origins, destinations);
    for (int birth = 0; birth < seed.births().size(); birth++) {
      checks.counts(
          "seed, birth " + seed.births().get(birth),
          AreaMatrix.square(seed.areas(), seed.cells()[birth]));
    }
    checks.sameAreas("rows", origins.rows(), "seed", seed.areas());
    checks.sameAreas("rows (birth)", origins.columns(), "seed (birth)", seed.births());
    agree(checks, origins, destinations);
  }

  private static Checks margins(AreaMatrix origins, AreaMatrix destinations) {
    Checks checks = new Checks();
    checks.counts("rows", origins);
    checks.counts("columns", destinations);
    checks.sameAreas("rows", origins.rows(), "columns", destinations.columns());
    checks.sameAreas("rows (birth)", origins.columns(), "columns (birth)", destinations.rows());
    return checks;
  }

  private static void agree(Checks checks, AreaMatrix origins, AreaMatrix destinations) {
    checks.requireNone();
    AreaVector first = origins.columnSums();
    AreaVector last = destinations.rowSums();
    for (String birth : origins.columns()) {
      checks.sameSum(
          "rows, birth " + birth, first.of(birth), "columns, birth " + birth, last.of(birth));
    }
    checks.requireNone();
  }

  private static double[] column(double[][] cells, int column) {
    double[] values = new double[cells.length];
    for (int row = 0; row < values.length; row++) {
      values[row] = cells[row][column];
    }
    return values;
  }

  /** A birthplace whose margins its seed cannot meet. */
  static PueblaException infeasible(String birth, PueblaException why) {
    List<Problem> problems =
        why.problems().stream()
            .map(
                problem ->
                    Problem.of(
                        "fit.infeasible-birth",
                        birth,
                        problem.facts().get(0),
                        problem.facts().get(1),
                        problem.facts().get(2)))
            .toList();
    return new PueblaException(ExitCode.DATA_FAILED, problems);
  }
}
