package org.puebla.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {

  /** How docs/how-to/explain-and-export.md tells a reader to take the apostrophes away again. */
  private static final Pattern APOSTROPHE =
      Pattern.compile(
          "(?<=\\A|[;\\t\\r\\n])'(?=['\"\\p{Z}\\p{Cc}\\p{Cf}]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20|%])");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+cmd",
        "-2+3",
        "@SUM(A1)",
        "\t=x",
        "\r@x",
        " =1",
        "\uFF1D1",
        "|cmd",
        "\u200B=1",
        "--",
        "'=1",
        "\"=1"
      })
  void turnsWhatASpreadsheetWouldRunIntoText(String formula) {
    assertThat(CsvText.cell(formula)).matches("(?s)\"?'.*");
  }

  @Test
  void guardsWhereASpreadsheetOfAnotherLocaleBeginsACell() {
    assertThat(CsvText.cell("port=SAN DIEGO;=1+1")).isEqualTo("port=SAN DIEGO;'=1+1");
    assertThat(CsvText.cell("a\n@x")).isEqualTo("\"a\n'@x\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-5", "+3.25", "-1e-9", "Y_GE18", "a=b", "", "Côte d'Ivoire", "a;b=c"})
  void leavesNumbersAndPlainTextAsTheyAre(String plain) {
    assertThat(CsvText.cell(plain)).isEqualTo(plain);
  }

  @Test
  void quotesCommasQuotesAndNewLines() {
    assertThat(CsvText.line(List.of("a,b", "say \"c\"", "d\ne")))
        .isEqualTo("\"a,b\",\"say \"\"c\"\"\",\"d\ne\"\r\n");
  }

  @Property
  void noCellOfAnyTextIsAFormulaAndTheTextCanBeHadBack(@ForAll("nasty") String text)
      throws Exception {
    CSVRecord record = only(CsvText.line(List.of("x", text, "y")));

    String cell = record.get(1);
    assertThat(cell).satisfiesAnyOf(it -> assertThat(isFormula(it)).isFalse(), CsvTextTest::number);
    assertThat(APOSTROPHE.matcher(cell).replaceAll("")).isEqualTo(text);
  }

  @Property
  void nothingThatAnyLocaleTakesForACellIsAFormula(@ForAll("nasty") String text) {
    String line = CsvText.line(List.of("x", text + "x", "y")).strip();

    // A reader that separates by semicolons or tabs takes quotes in the middle of a cell as they
    // come, so every piece may be the start of one.
    for (String piece : line.split("[;\\t\\r\\n]")) {
      assertThat(isFormula(piece.replaceFirst("^\"+", ""))).as(piece).isFalse();
    }
  }

  @Provide
  Arbitrary<String> nasty() {
    return Arbitraries.of(
            "=", "+", "-", "@", "\t", "\r", "\n", " ", ";", ",", "'", "\"", "|", "%", "1", "a",
            "\uFF1D", "\u200B", "\u00A0", "\uFEFF", "--")
        .list()
        .ofMaxSize(8)
        .map(pieces -> String.join("", pieces));
  }

  private static boolean isFormula(String cell) {
    String seen = cell.replaceFirst("\\A[\\p{Z}\\p{Cc}\\p{Cf}]+", "");
    return !seen.isEmpty() && "=+-@\uFF1D\uFF0B\uFF0D\uFF20".indexOf(seen.charAt(0)) >= 0;
  }

  private static void number(String cell) {
    assertThat(cell).matches("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");
  }

  private static CSVRecord only(String line) throws Exception {
    try (CSVParser parser = CSVParser.parse(line, CSVFormat.RFC4180)) {
      return parser.getRecords().get(0);
    }
  }
}
