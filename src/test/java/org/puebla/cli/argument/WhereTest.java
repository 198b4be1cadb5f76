package org.puebla.cli.argument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.puebla.model.PueblaException;
import org.puebla.model.RuleWords;
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

  /** Conditions on columns of every type are printed so that they are read again. */
  @Property(tries = 200)
  void figuresCountsAndDaysReadBack(
      @ForAll double figure, @ForAll long count, @ForAll @IntRange(max = 100_000) int day) {
    Selection figures =
        Selection.of(
            new Condition(Tables.INDICATORS.column("obs_value"), Set.of(figure)),
            new Condition(Tables.INDICATORS.column("n_obs"), Set.of(count)));
    Selection days =
        Selection.of(
            new Condition(Tables.FLOWS.column("period_start"), Set.of(LocalDate.ofEpochDay(day))));

    assertThat(Where.parse(figures.toString(), Tables.INDICATORS)).isEqualTo(figures);
    assertThat(Where.parse(days.toString(), Tables.FLOWS)).isEqualTo(days);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "obs_value=many | --where: column obs_value holds NUMBER, which \"many\" is not.",
        "n_obs=1.5 | --where: column n_obs holds COUNT, which \"1.5\" is not.",
        "orign=HND | --where: there is no column \"orign\" in this table; did you mean \"origin\"?"
      })
  void whatCannotBeIsToldByColumnAndValue(String typed, String told) {
    PueblaException stop =
        catchThrowableOfType(PueblaException.class, () -> Where.parse(typed, Tables.INDICATORS));

    assertThat(new RuleWords(Locale.ENGLISH).of(stop.problems().get(0))).isEqualTo(told);
  }
}
