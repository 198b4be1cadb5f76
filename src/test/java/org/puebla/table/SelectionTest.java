package org.puebla.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SelectionTest {

  /** Parquet passes over whole pages by what their statistics say; the rows must be the same. */
  @Property(tries = 40)
  void aFileGivesTheRowsThatAPlainFilterGives(
      @ForAll("rows") List<Object[]> rows,
      @ForAll @IntRange(max = 6) int column,
      @ForAll @IntRange(max = 6) int other,
      @ForAll int number)
      throws IOException {
    Random random = new Random(number);
    Set<Object> values = someOf(rows, column, random);
    Set<Object> others = someOf(rows, other, random);
    if (values.isEmpty() || others.isEmpty()) {
      return;
    }
    Selection selection = Selection.of(condition(column, values), condition(other, others));
    List<List<@Nullable Object>> expected =
        AnyRows.lists(rows).stream()
            .filter(row -> isOneOf(row.get(column), values) && isOneOf(row.get(other), others))
            .toList();

    Path file = Files.createTempFile("any", ".parquet");
    try {
      AnyRows.write(rows, file);

      assertThat(AnyRows.read(file, selection)).isEqualTo(expected);
      assertThat(RowCount.of(AnyRows.TABLE, List.of(file, file), selection))
          .isEqualTo(2L * expected.size());
      assertThat(rows.stream().filter(row -> selection.holds(AnyRows.TABLE, row)).toList())
          .hasSameSizeAs(expected);
    } finally {
      Files.delete(file);
    }
  }

  @Property(tries = 10)
  void theValuesOfAColumnAreThoseOfItsRows(@ForAll("rows") List<Object[]> rows) throws IOException {
    Set<String> codes = new TreeSet<>();
    for (Object[] row : rows) {
      if (row[1] != null) {
        codes.add((String) row[1]);
      }
    }
    Path file = Files.createTempFile("any", ".parquet");
    try {
      AnyRows.write(rows, file);

      assertThat(RowCount.values(AnyRows.TABLE, List.of(file), "code"))
          .containsExactlyElementsOf(codes);
      assertThat(RowCount.of(AnyRows.TABLE, List.of(file), Selection.everything()))
          .isEqualTo(rows.size());
    } finally {
      Files.delete(file);
    }
  }

  @Provide
  Arbitrary<List<Object[]>> rows() {
    return AnyRows.arbitrary();
  }

  @Test
  void isWrittenAsItIsTyped() {
    Selection selection =
        Selection.of(
            condition(1, Set.of("b", "a", "", "d, e", "\"", " f")),
            condition(3, Set.of(2.5)),
            condition(5, Set.of(LocalDate.of(2020, 2, 29))));

    assertThat(selection)
        .hasToString("code=\" f\",\"\",\"\"\"\",\"d, e\",a,b and figure=2.5 and day=2020-02-29");
    assertThat(Selection.everything()).hasToString("");
  }

  @Test
  void aColumnThatCanBeNothingSelectsNothingAndIsRefused() {
    assertThatThrownBy(() -> condition(1, Set.of())).hasMessage("code can be nothing");
  }

  private static Condition condition(int column, Set<Object> values) {
    return new Condition(AnyRows.TABLE.columns().get(column), values);
  }

  /** Up to three values that there are, and now and then one that nobody has. */
  private static Set<Object> someOf(List<Object[]> rows, int column, Random random) {
    List<Object> values = new ArrayList<>();
    for (int draw = 0; draw < 3 && !rows.isEmpty(); draw++) {
      Object value = rows.get(random.nextInt(rows.size()))[column];
      if (value != null) {
        values.add(value);
      }
    }
    Object[] absent = {"no such", "no such", "no such", 0.3, 7L, LocalDate.EPOCH, true};
    if (random.nextInt(3) == 0) {
      values.add(absent[column]);
    }
    return Set.copyOf(values);
  }

  private static boolean isOneOf(@Nullable Object value, Set<Object> values) {
    return Arrays.asList(values.toArray()).contains(value);
  }
}
