package org.puebla.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class KeyOrderTest {

  /** The key neither comes first nor side by side. */
  private static final TableSchema TABLE =
      new TableSchema(
          "three", Column.free("note"), Column.key("a"), Column.number("x"), Column.key("b"));

  private static final KeyOrder ORDER = KeyOrder.of(TABLE);

  @Test
  void theFirstColumnThatDiffersDecides() {
    assertThat(ORDER.compare(row("a", "z"), row("b", "a"))).isNegative();
    assertThat(ORDER.compare(row("a", "b"), row("a", "a"))).isPositive();
    assertThat(ORDER.compare(row("", "z"), row("a", ""))).isNegative();
  }

  /** U+1F600 is written with the units D83D DE00, which come before U+FF5E. */
  @Test
  void textIsOrderedByItsCodeUnits() {
    assertThat(ORDER.compare(row("\uD83D\uDE00", ""), row("\uFF5E", ""))).isNegative();
    assertThat(ORDER.compare(row("Z", ""), row("a", ""))).isNegative();
    assertThat(ORDER.compare(row("z", ""), row("á", ""))).isNegative();
  }

  @Test
  void whatIsNotOfTheKeyDoesNotMatter() {
    assertThat(
            ORDER.compare(new Object[] {"x", "a", 1.0, "b"}, new Object[] {null, "a", null, "b"}))
        .isZero();
  }

  @Property(tries = 200)
  void isAnOrder(
      @ForAll("rows") Object[] one, @ForAll("rows") Object[] two, @ForAll("rows") Object[] three) {
    assertThat(Integer.signum(ORDER.compare(one, two)))
        .isEqualTo(-Integer.signum(ORDER.compare(two, one)));
    if (ORDER.compare(one, two) <= 0 && ORDER.compare(two, three) <= 0) {
      assertThat(ORDER.compare(one, three)).isNotPositive();
    }
    assertThat(ORDER.compare(one, two) == 0)
        .isEqualTo(one[1].equals(two[1]) && one[3].equals(two[3]));
    List<Object[]> sorted = new ArrayList<>(List.of(three, two, one));
    sorted.sort(ORDER);
    assertThat(sorted).isSortedAccordingTo(ORDER);
  }

  @Provide
  Arbitrary<Object[]> rows() {
    Arbitrary<String> keys =
        Arbitraries.strings().withChars("aZ\u00e1\uD83D\uDE00\uFF5E").ofMaxLength(2);
    return keys.flatMap(a -> keys.map(b -> row(a, b)));
  }

  private static Object[] row(String a, String b) {
    return new Object[] {a + b, a, 0.0, b};
  }
}
