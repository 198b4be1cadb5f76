package org.puebla.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+cmd",
        "-2+3",
        "@SUM(A1)",
        "\tx",
        "\rx",
        " =1",
        "\uFF1D1",
        "|cmd",
        "\u200B=1"
      })
  void turnsWhatASpreadsheetWouldRunIntoText(String formula) {
    assertThat(CsvText.cell(formula)).matches("(?s)\"?'.*");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-5", "+3.25", "-1e-9", "Y_GE18", "a=b", "", "Côte d'Ivoire"})
  void leavesNumbersAndPlainTextAsTheyAre(String plain) {
    assertThat(CsvText.cell(plain)).isEqualTo(plain);
  }

  @Test
  void quotesCommasQuotesAndNewLines() {
    assertThat(new CsvText().line(List.of("a,b", "say \"c\"", "d\ne")).toString())
        .isEqualTo("\"a,b\",\"say \"\"c\"\"\",\"d\ne\"\r\n");
  }
}
