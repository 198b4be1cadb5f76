package org.puebla.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AreaMatrixTest {

  private static final List<String> AREAS = List.of("A", "B", "C", "D");

  /** People by birthplace and residence at the first time of the example of Abel (2013). */
  private static final AreaMatrix STOCKS =
      AreaMatrix.square(
          AREAS,
          new double[][] {
            {1000, 100, 10, 0}, {55, 555, 50, 5}, {80, 40, 800, 40}, {20, 25, 20, 200}
          });

  @Test
  void sumsRowsColumnsAndAll() {
    assertThat(STOCKS.rowSums().values()).containsExactly(1110, 665, 960, 265);
    assertThat(STOCKS.columnSums().values()).containsExactly(1155, 720, 880, 245);
    assertThat(STOCKS.sum()).isEqualTo(3000);
  }

  @Test
  void aCellIsFoundByItsRowAndItsColumn() {
    assertThat(STOCKS.between("A", "B")).isEqualTo(100);
    assertThat(STOCKS.between("B", "A")).isEqualTo(55);
    assertThat(STOCKS.rowSums().of("D")).isEqualTo(265);
    assertThatThrownBy(() -> STOCKS.between("A", "E")).hasMessage("no cell A, E");
    assertThatThrownBy(() -> STOCKS.rowSums().of("E")).hasMessage("no area E");
  }

  /** The same areas in another order are other columns. */
  @Test
  void isSquareWhereRowsAndColumnsAreTheSameInTheSameOrder() {
    double[][] cells = {{1, 2}, {3, 4}};

    assertThat(new AreaMatrix(List.of("A", "B"), List.of("A", "B"), cells).isSquare()).isTrue();
    assertThat(new AreaMatrix(List.of("A", "B"), List.of("B", "A"), cells).isSquare()).isFalse();
  }

  @Test
  void namesThatDoNotFitTheCellsAreRefused() {
    double[][] cells = {{1, 2}, {3, 4}};

    assertThatThrownBy(() -> AreaMatrix.square(List.of("A", "A"), cells))
        .hasMessage("a name stands twice in [A, A]");
    assertThatThrownBy(() -> new AreaMatrix(List.of("A", "B"), List.of("C", "C"), cells))
        .hasMessage("a name stands twice in [C, C]");
    assertThatThrownBy(() -> new AreaMatrix(List.of("A"), List.of("A", "B"), cells))
        .hasMessage("1 names and 2 rows");
    assertThatThrownBy(() -> AreaMatrix.square(List.of("A", "B"), new double[][] {{1, 2}, {3}}))
        .hasMessage("2 names and 1 cells");
    assertThatThrownBy(() -> new AreaVector(List.of("A", "B"), new double[1]))
        .hasMessage("2 areas and 1 values");
    assertThatThrownBy(() -> new AreaVector(List.of("A", "A"), new double[2]))
        .hasMessage("a name stands twice in [A, A]");
  }

  /** Whole numbers, of which no order of adding loses any. */
  @Property(tries = 200)
  void everybodyWhoLeftCame(
      @ForAll @IntRange(max = 6) int rows,
      @ForAll @IntRange(max = 6) int columns,
      @ForAll int number) {
    Random random = new Random(number);
    double[][] cells = new double[rows][columns];
    double[][] turned = new double[columns][rows];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        cells[row][column] = random.nextInt(1_000_000);
        turned[column][row] = cells[row][column];
      }
    }
    AreaMatrix matrix = new AreaMatrix(names("o", rows), names("d", columns), cells);
    AreaMatrix other = new AreaMatrix(names("d", columns), names("o", rows), turned);

    assertThat(matrix.rowSums().sum()).isEqualTo(matrix.sum());
    assertThat(matrix.columnSums().sum()).isEqualTo(matrix.sum());
    assertThat(other.rowSums().values()).containsExactly(matrix.columnSums().values());
    assertThat(other.rowSums().areas()).isEqualTo(matrix.columnSums().areas());
  }

  private static List<String> names(String letter, int size) {
    return IntStream.range(0, size).mapToObj(at -> letter + at).toList();
  }
}
