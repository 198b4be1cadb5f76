package org.puebla.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowFormTest {

  private static final TableSchema TABLE =
      new TableSchema(
          "births",
          Column.key("place"),
          Column.number("rate"),
          Column.count("children"),
          Column.date("day"),
          Column.truth("twins"),
          Column.coded("unit"));

  private record Birth(String place, double rate) {}

  private static RowForm.Columns<Birth> allButPlace() {
    return RowForm.<Birth>of(TABLE)
        .truth("twins", birth -> false)
        .always("unit", "PS")
        .date("day", birth -> null)
        .number("rate", Birth::rate)
        .count("children", birth -> 1L);
  }

  @Test
  void valuesStandWhereTheTableHasThem() {
    RowForm<Birth> form = allButPlace().text("place", Birth::place).complete();

    assertThat(form.row(new Birth("MEX", 0.5))).containsExactly("MEX", 0.5, 1L, null, false, "PS");
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void whatIsNoNumberIsLeftOut(double rate) {
    RowForm<Birth> form = allButPlace().text("place", Birth::place).complete();

    assertThat(form.row(new Birth("MEX", rate))[1]).isNull();
  }

  @Test
  void noColumnIsForgotten() {
    assertThatIllegalStateException()
        .isThrownBy(() -> allButPlace().complete())
        .withMessage("births: no value for place");
  }

  @Test
  void noColumnIsNamedTwice() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> allButPlace().number("rate", birth -> 1.0))
        .withMessage("births.rate is named twice");
  }

  @Test
  void everyColumnIsOneOfTheTableAndOfItsType() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> allButPlace().text("name", Birth::place))
        .withMessage("births has no column name");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> allButPlace().date("place", birth -> LocalDate.EPOCH))
        .withMessage("births.place is TEXT, not DATE");
  }
}
