package org.puebla.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.puebla.testing.GoldenCase;

/**
 * Moves between the seventeen regions of Korea in 2012 and 2020, as migest 2.0.5 and
 * migration.indices 0.3.1 describe them. What these are known to get wrong is left out: the
 * coefficient of variation with the diagonal, Gini indices weighted by shares of other flows.
 */
class IndicesGoldenTest {

  private static final Percentage SAME = Percentage.withPercentage(1e-7);

  @ParameterizedTest
  @CsvSource({
    "connectivity, 1, 1",
    "inequality, 0.55373578596413853, 0.54096755547791175",
    "inequality-independence, 0.26618797047725334, 0.28135466649423491",
    "gini-total, 0.71828209936627885, 0.70903368667783639",
    "gini-total-uncorrected, 0.71564135635390291, 0.70642694518269733",
    "gini-row, 0.035789376162604775, 0.034844885338507221",
    "gini-col, 0.035643297052338929, 0.036501245080714832",
    "gini-row-standardized, 5.0010212300958772, 4.9325532634511244",
    "gini-col-standardized, 4.9806088952064993, 5.1670233319419632",
    "aggregated-cv-in, 1.6542535099434081, 1.7479876376476444",
    "aggregated-cv-out, 1.6967932163372044, 1.6851107670220913",
    "aggregated-cv, 3.3510467262806127, 3.4330984046697357",
    "migration-effectiveness, 6.0739670638426579, 7.6724251553008269",
    "mean-distance, 115.25835402812746, 112.79432473688433",
    "distance-decay, -0.84360927149530462, -0.9201503781258471"
  })
  void agreeWithTheReference(String id, double in2012, double in2020) {
    assertThat(indices("korea_2012").get(id)).isCloseTo(in2012, SAME);
    assertThat(indices("korea_2020").get(id)).isCloseTo(in2020, SAME);
  }

  /**
   * Both directions of a corridor have one length, and the reference takes them in no order it
   * tells: in 2012 the larger first, in 2020 the smaller.
   */
  @ParameterizedTest
  @CsvSource({"korea_2012, 90.770123205947598, 1e-1", "korea_2020, 74.843391856138439, 1e-10"})
  void theMedianAgreesButForTheOrderOfTies(String name, double median, double percent) {
    assertThat(indices(name).get("median-distance"))
        .isCloseTo(median, Percentage.withPercentage(percent));
  }

  private static Map<String, Double> indices(String name) {
    GoldenCase golden = new GoldenCase(name);
    return Indices.of(
            IndexInput.of(
                golden.matrix("in_flows"),
                golden.vectorIfThere("in_population"),
                Optional.of(golden.matrix("in_distance"))))
        .stream()
        .filter(value -> value.area().equals("_T"))
        .collect(Collectors.toMap(IndexValue::indicator, IndexValue::value));
  }
}
