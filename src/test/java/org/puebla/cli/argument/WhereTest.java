package org.puebla.cli.argument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.puebla.model.PueblaException;
import org.puebla.table.Condition;
import org.puebla.table.Selection;
import org.puebla.table.Tables;

class WhereTest {

  /** What is printed is typed again with the same meaning, whatever the values hold. */
  @Property
  void whatIsPrintedReadsBack(
      @ForAll("values") Set<String> found, @ForAll("values") Set<String> expected) {
    Selection selection = Selection.of(condition("found", found), condition("expected", expected));

    assertThat(Where.parse(selection.toString(), Tables.QUALITY)).isEqualTo(selection);
  }

  @Provide
  Arbitrary<Set<String>> values() {
    Arbitrary<String> pieces =
        Arbitraries.of(" and ", "and", "found=", "x = ", ",", "\"", " ", "\t", "\n", "A", "é", "=");
    return pieces
        .list()
        .ofMaxSize(6)
        .map(each -> String.join("", each))
        .set()
        .ofMinSize(1)
        .ofMaxSize(3);
  }

  @Test
  void nothingIsAnEmptyText() {
    assertThat(Where.parse("found= and rule_id=d", Tables.QUALITY))
        .isEqualTo(Selection.of(condition("found", Set.of("")), condition("rule_id", Set.of("d"))));
  }

  @Test
  void aQuotedValueMayHoldAnotherCondition() {
    assertThat(Where.parse("found=\"a and rule_id=b\",c AND rule_id = d", Tables.QUALITY))
        .isEqualTo(
            Selection.of(
                condition("found", Set.of("a and rule_id=b", "c")),
                condition("rule_id", Set.of("d"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"found", "found=\"a", "found=\"a\"b", "found=a\"b", "=a"})
  void whatIsNoConditionIsRefused(String typed) {
    assertThatThrownBy(() -> Where.parse(typed, Tables.QUALITY))
        .isInstanceOf(PueblaException.class);
  }

  private static Condition condition(String column, Set<String> values) {
    return new Condition(Tables.QUALITY.column(column), Set.<Object>copyOf(values));
  }
}
