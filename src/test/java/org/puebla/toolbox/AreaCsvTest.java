package org.puebla.toolbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.puebla.index.IndexValue;
import org.puebla.matrix.AreaCube;
import org.puebla.matrix.AreaMatrix;
import org.puebla.matrix.AreaVector;

class AreaCsvTest {

  @ParameterizedTest
  @CsvSource({
    "0.1, 0.1",
    "12, 12",
    "-0.0, 0",
    "-5, -5",
    "999999999999999, 999999999999999",
    "1e15, 1.0E15",
    "0.30000000000000004, 0.30000000000000004",
    "NaN, NaN",
    "Infinity, Infinity"
  })
  void aNumberIsAsShortAsItCanBe(double number, String text) {
    assertThat(AreaCsv.text(number)).isEqualTo(text);
  }

  @Property(tries = 200)
  void theTextOfANumberReadsBackAsTheNumber(@ForAll double number) {
    assertThat(Double.parseDouble(AreaCsv.text(number)) == number).isTrue();
  }

  /** Noughts that are written are read as the noughts that they are. */
  @Property(tries = 60)
  void whatIsWrittenIsReadBack(
      @ForAll("names") List<String> areas,
      @ForAll @IntRange(min = 1, max = 5) int size,
      @ForAll int number)
      throws IOException {
    List<String> some = areas.subList(0, Math.min(size, areas.size()));
    Random random = new Random(number);
    double[][] cells = new double[some.size()][some.size()];
    for (double[] row : cells) {
      for (int at = 0; at < row.length; at++) {
        row[at] = random.nextInt(3) == 0 ? 0 : Math.exp(8 * random.nextGaussian());
      }
    }
    AreaMatrix matrix = AreaMatrix.square(some, cells);
    Map<String, AreaMatrix> types = new LinkedHashMap<>(Map.of("all, \"types\"", matrix));

    StringBuilder flat = new StringBuilder();
    AreaCsv.write(matrix, flat);
    AreaMatrix read =
        CsvFile.read(flat.toString(), file -> AreaTables.square(file, "orig", "dest"));
    StringBuilder typed = new StringBuilder();
    AreaCsv.write(types, typed);
    AreaMatrix readOfType =
        CsvFile.read(typed.toString(), AreaTables::byType).get("all, \"types\"");

    assertThat(read.rows()).isEqualTo(some);
    assertThat(read.cells()).isDeepEqualTo(cells);
    assertThat(readOfType.cells()).isDeepEqualTo(cells);
  }

  @Provide
  Arbitrary<List<String>> names() {
    return Arbitraries.of("MEX", "Côte d'Ivoire", "Korea, \"South\"", "a b", "\u00e1", "1", "NA")
        .list()
        .uniqueElements()
        .ofMinSize(1);
  }

  @Test
  void cellsOfACubeStandOneBirthplaceAfterTheOther() throws IOException {
    StringBuilder out = new StringBuilder();
    AreaCsv.write(
        new AreaCube(
            List.of("A", "B"),
            List.of("A", "B"),
            new double[][][] {{{1, 2}, {3, 4}}, {{5, 6}, {7, 8.5}}}),
        out);

    assertThat(out)
        .hasToString(
            """
            orig,dest,birth,value
            A,A,A,1
            A,B,A,2
            B,A,A,3
            B,B,A,4
            A,A,B,5
            A,B,B,6
            B,A,B,7
            B,B,B,8.5
            """);
  }

  @Test
  void factorsAndIndicesHaveTheirOwnColumns() throws IOException {
    StringBuilder factors = new StringBuilder();
    AreaCsv.write(
        new AreaVector(List.of("A"), new double[] {0.5}),
        new AreaVector(List.of("A", "B"), new double[] {2, 1}),
        factors);
    StringBuilder indices = new StringBuilder();
    AreaCsv.write(
        List.of(new IndexValue("hhi", "_T", Double.NaN), new IndexValue("inflow", "A", 3)),
        indices);

    assertThat(factors).hasToString("side,name,value\norig,A,0.5\ndest,A,2\ndest,B,1\n");
    assertThat(indices).hasToString("indicator,area,value\nhhi,_T,\ninflow,A,3\n");
  }
}
