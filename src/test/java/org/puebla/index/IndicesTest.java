package org.puebla.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.puebla.matrix.AreaMatrix;
import org.puebla.matrix.AreaVector;
import org.puebla.model.PueblaException;

class IndicesTest {

  private static final List<String> ABC = List.of("A", "B", "C");

  /** Indices that are shares or ratios of flows, which do not grow with them. */
  private static final List<String> WITHOUT_UNIT =
      List.of(
          "migration-effectiveness",
          "connectivity",
          "inequality",
          "inequality-independence",
          "hhi",
          "theil",
          "gini-total",
          "gini-in-weighted",
          "gini-out-weighted",
          "coefficient-of-variation",
          "aggregated-cv",
          "circularity",
          "mean-distance",
          "median-distance",
          "distance-decay");

  @Property(tries = 100)
  void netMigrationAddsUpToNought(
      @ForAll @IntRange(min = 2, max = 8) int size, @ForAll @LongRange(min = 0) long seed) {
    double net =
        values(input(size, seed)).entrySet().stream()
            .filter(each -> each.getKey().startsWith("net-migration,"))
            .mapToDouble(Map.Entry::getValue)
            .sum();
    assertThat(net).isCloseTo(0, within(1e-9));
  }

  /** Bell et al. (2002): the rate is intensity times effectiveness. */
  @Property(tries = 100)
  void theNetRateIsIntensityTimesEffectiveness(
      @ForAll @IntRange(min = 2, max = 8) int size, @ForAll @LongRange(min = 0) long seed) {
    Map<String, Double> values = values(input(size, seed));
    assertThat(values.get("aggregate-net-migration-rate,_T"))
        .isCloseTo(
            values.get("crude-migration-intensity,_T")
                * values.get("migration-effectiveness,_T")
                / 100,
            within(1e-9));
  }

  /** What one direction of a pair has more of is not made up for by the other. */
  @Property(tries = 100)
  void circularityIsWhatBilateralEffectivenessLeaves(
      @ForAll @IntRange(min = 2, max = 8) int size, @ForAll @LongRange(min = 0) long seed) {
    IndexInput input = input(size, seed);
    double[][] flows = input.flows().cells();
    double unmatched = 0;
    for (int from = 0; from < size; from++) {
      for (int to = 0; to < from; to++) {
        unmatched += Math.abs(flows[from][to] - flows[to][from]);
      }
    }
    assertThat(values(input).get("circularity,_T"))
        .isCloseTo(1 - unmatched / input.flows().sum(), within(1e-12));
  }

  @Property(tries = 50)
  void noOrderOfAreasMatters(
      @ForAll @IntRange(min = 3, max = 7) int size, @ForAll @LongRange(min = 0) long seed) {
    IndexInput input = input(size, seed);
    List<String> shuffled = new ArrayList<>(input.flows().rows());
    Collections.shuffle(shuffled, new Random(seed));
    Map<String, Double> one = values(input);
    Map<String, Double> other = values(reordered(input, shuffled));
    one.forEach((index, value) -> assertSame(index, other.get(index), value));
  }

  @Property(tries = 50)
  void noScaleMatters(
      @ForAll @IntRange(min = 3, max = 7) int size,
      @ForAll @LongRange(min = 0) long seed,
      @ForAll @IntRange(min = 2, max = 1000) int scale) {
    IndexInput input = input(size, seed);
    double[][] scaled =
        Arrays.stream(input.flows().cells())
            .map(row -> Arrays.stream(row).map(flow -> flow * scale).toArray())
            .toArray(double[][]::new);
    Map<String, Double> one = values(input);
    Map<String, Double> other =
        values(
            new IndexInput(
                AreaMatrix.square(input.flows().rows(), scaled),
                input.population(),
                input.distance()));
    for (String index : WITHOUT_UNIT) {
      String key = index + ",_T";
      assertSame(index, other.get(key), one.get(key));
    }
  }

  @Test
  void equalFlowsAreNotConcentrated() {
    double[][] tenths = new double[6][6];
    for (double[] row : tenths) {
      Arrays.fill(row, 0.1);
    }
    Map<String, Double> values =
        values(
            IndexInput.of(AreaMatrix.square(names(6), tenths), Optional.empty(), Optional.empty()));
    assertThat(values.get("gini-total,_T")).isZero();
    assertThat(values.get("gini-row-standardized,_T")).isNaN();
  }

  /** There and back are as far, and which is named first is chance. */
  @Test
  void theMedianDistanceDependsOnNoOrder() {
    double[][] flows = {{0, 50, 45}, {5, 0, 0}, {0, 0, 0}};
    double[][] distances = {{0, 1, 2}, {1, 0, 2}, {2, 2, 0}};
    IndexInput input =
        IndexInput.of(
            AreaMatrix.square(ABC, flows),
            Optional.empty(),
            Optional.of(AreaMatrix.square(ABC, distances)));
    double median = values(input).get("median-distance,_T");
    assertThat(values(reordered(input, List.of("C", "B", "A"))).get("median-distance,_T"))
        .isEqualTo(median);
  }

  @Test
  void distanceDecayIsNotKnownWhereAnyExponentFits() {
    double[][] flows = {{0, 50, 45}, {5, 0, 0}, {3, 0, 0}};
    double[][] far = {{0, 100, 100}, {100, 0, 100}, {100, 100, 0}};
    IndexInput input =
        IndexInput.of(
            AreaMatrix.square(ABC, flows),
            Optional.empty(),
            Optional.of(AreaMatrix.square(ABC, far)));
    assertThat(values(input).get("distance-decay,_T")).isNaN();
  }

  @Test
  void aUsedCorridorNeedsADistance() {
    double[][] flows = {{0, 50, 45}, {5, 0, 0}, {0, 0, 0}};
    double[][] distances = {{0, 1, 0}, {1, 0, 2}, {2, 2, 0}};
    assertThatThrownBy(
            () ->
                IndexInput.of(
                    AreaMatrix.square(ABC, flows),
                    Optional.empty(),
                    Optional.of(AreaMatrix.square(ABC, distances))))
        .isInstanceOf(PueblaException.class)
        .hasMessageContaining("no-distance")
        .hasMessageContaining("A, C");
  }

  /** An index that is not defined is so in any order and scale. */
  private static void assertSame(String index, double value, double expected) {
    if (Double.isNaN(expected)) {
      assertThat(value).as(index).isNaN();
    } else {
      assertThat(value).as(index).isCloseTo(expected, within(1e-7 * (1 + Math.abs(expected))));
    }
  }

  private static Map<String, Double> values(IndexInput input) {
    Map<String, Double> values = new TreeMap<>();
    Indices.of(input)
        .forEach(value -> values.put(value.indicator() + "," + value.area(), value.value()));
    return values;
  }

  /** Whole flows of some corridors, populations, and distances that are as long back as there. */
  private static IndexInput input(int size, long seed) {
    Random random = new Random(seed);
    double[][] flows = new double[size][size];
    double[][] distances = new double[size][size];
    double[] people = new double[size];
    for (int from = 0; from < size; from++) {
      people[from] = 1000 + random.nextInt(100_000);
      for (int to = 0; to < size; to++) {
        flows[from][to] = from == to || random.nextInt(4) == 0 ? 0 : 1 + random.nextInt(500);
        distances[from][to] = from == to ? 0 : 1 + Math.abs(from - to) * 100.0;
      }
    }
    flows[0][1] = 7;
    return IndexInput.of(
        AreaMatrix.square(names(size), flows),
        Optional.of(new AreaVector(names(size), people)),
        Optional.of(AreaMatrix.square(names(size), distances)));
  }

  private static IndexInput reordered(IndexInput input, List<String> order) {
    List<String> before = input.flows().rows();
    return new IndexInput(
        AreaMatrix.square(order, reordered(input.flows().cells(), before, order)),
        input
            .population()
            .map(people -> order.stream().mapToDouble(a -> people[before.indexOf(a)]).toArray()),
        input.distance().map(table -> reordered(table, before, order)));
  }

  private static double[][] reordered(double[][] table, List<String> before, List<String> order) {
    return order.stream()
        .map(
            from ->
                order.stream()
                    .mapToDouble(to -> table[before.indexOf(from)][before.indexOf(to)])
                    .toArray())
        .toArray(double[][]::new);
  }

  private static List<String> names(int size) {
    return IntStream.range(0, size).mapToObj(at -> "A" + at).toList();
  }
}
