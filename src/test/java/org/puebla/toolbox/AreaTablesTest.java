package org.puebla.toolbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.puebla.matrix.AreaMatrix;
import org.puebla.matrix.AreaVector;
import org.puebla.model.ExitCode;
import org.puebla.model.PueblaException;

class AreaTablesTest {

  private static final Function<Path, AreaMatrix> SQUARE =
      file -> AreaTables.square(file, "orig", "dest");

  /** As spreadsheets, editors and other programs save one and the same table. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "orig,dest,value\nMEX,USA,1200.5\nUSA,MEX,7\n",
        "orig,dest,value\r\nMEX,USA,1200.5\r\nUSA,MEX,7",
        "\uFEFForig,dest,value\nMEX,USA,1200.5\nUSA,MEX,7\n",
        "\uFEFF\"orig\",\"dest\",\"value\"\r\n\"MEX\",\"USA\",\"1200.5\"\r\n\"USA\",\"MEX\",\"7\"\r\n",
        "value,dest,orig\n1.2005e3,USA,MEX\n+7.0,MEX,USA\n",
        " orig , dest , value \n MEX , USA , 1200.5 \n\nUSA,MEX,7\n\n",
      })
  void theSameTableIsReadHoweverItIsSaved(String text) {
    AreaMatrix flows = CsvFile.read(text, SQUARE);

    assertThat(flows.rows()).containsExactlyInAnyOrder("MEX", "USA");
    assertThat(flows.isSquare()).isTrue();
    assertThat(flows.between("MEX", "USA")).isEqualTo(1200.5);
    assertThat(flows.between("USA", "MEX")).isEqualTo(7);
    assertThat(flows.between("MEX", "MEX")).isZero();
  }

  @Test
  void namesKeepTheirCommasQuotesAndAccents() {
    AreaVector people =
        CsvFile.read(
            "name,value\n\"Bonaire, Sint Eustatius\",1\n\"El \"\"Norte\"\"\",2\nCôte d'Ivoire,3\n",
            AreaTables::vector);

    assertThat(people.areas())
        .containsExactly("Bonaire, Sint Eustatius", "El \"Norte\"", "Côte d'Ivoire");
    assertThat(people.values()).containsExactly(1, 2, 3);
  }

  @Test
  void rowsAndColumnsMayBeOfDifferentAreas() {
    AreaMatrix stocks =
        CsvFile.read(
            "birth,residence,value\nHND,USA,4\nGTM,MEX,5\nHND,MEX,6\n",
            file -> AreaTables.matrix(file, "birth", "residence"));

    assertThat(stocks.rows()).containsExactly("HND", "GTM");
    assertThat(stocks.columns()).containsExactly("USA", "MEX");
    assertThat(stocks.cells()).isDeepEqualTo(new double[][] {{4, 6}, {0, 5}});
  }

  @Test
  void everyTypeHasTheRowsAndColumnsOfAll() {
    Map<String, AreaMatrix> types =
        CsvFile.read(
            "orig,dest,type,value\nA,B,work,1\nB,A,study,2\nA,B,study,3\n", AreaTables::byType);

    assertThat(types.keySet()).containsExactly("work", "study");
    assertThat(types.get("work").cells()).isDeepEqualTo(new double[][] {{1, 0}, {0, 0}});
    assertThat(types.get("study").cells()).isDeepEqualTo(new double[][] {{3, 0}, {0, 2}});
    assertThat(types.get("work").columns()).containsExactly("B", "A");
  }

  @Test
  void anAreaInTwoBlocksIsRefused() {
    assertThat(CsvFile.read("block,name\nN,A\nS,B\n", AreaTables::blocks).blockOf())
        .containsExactly("N", "S");
    assertThat(CsvFile.told("name,block\nA,N\nB,N\nA,S\n", AreaTables::blocks))
        .containsExactly("FILE: A is in the block N and in the block S. Leave it in one.");
  }

  @Test
  void aBalanceMayBeBelowNoughtAndACountMayNot() {
    String text = "name,value\nA,-5\nB,5\n";

    assertThat(CsvFile.read(text, AreaTables::balances).of("A")).isEqualTo(-5);
    assertThat(CsvFile.told(text, AreaTables::vector))
        .singleElement()
        .asString()
        .startsWith("FILE:2: -5 is below nought, for A.");
  }

  /** Java would read the first five. */
  @ParameterizedTest
  @ValueSource(
      strings = {"NaN", "Infinity", "1d", "0x1p3", "1e999", "\"1,200\"", "1 200", "", "--", "x"})
  void whatIsNoNumberInPlainDigitsIsRefused(String cell) {
    assertThat(CsvFile.told("name,value\nA,1\nB," + cell + "\n", AreaTables::vector))
        .singleElement()
        .asString()
        .startsWith("FILE:3: \"" + cell.replace("\"", "") + "\" is not a number, for B.");
  }

  /** One above, and the largest that is still exact. */
  @Test
  void aNumberTooLargeToBeExactIsRefused() {
    assertThat(CsvFile.read("name,value\nA,1e15\n", AreaTables::vector).sum()).isEqualTo(1e15);
    assertThat(CsvFile.told("name,value\nA,1000000000000001\n", AreaTables::vector))
        .singleElement()
        .asString()
        .startsWith("FILE:2: 1000000000000001 is too large to be exact, for A.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "name,value\\nA,1,2\\n | FILE:2: 3 cells where the header has 2.",
        "name,value\\nA\\n | FILE:2: 1 cells where the header has 2.",
        "name,value\\n,1\\n | FILE:2: The column name is empty. Every figure needs a name.",
        "name,value\\n\"A\\nB\",1\\n"
            + "| FILE:3: A name in the column name holds a character that cannot be printed."
            + " Type the name anew.",
        "name,value\\n=1+1,1\\n"
            + "| FILE:2: A name begins as a formula of a spreadsheet does: =1+1."
            + " No area is called so.",
        "name,value\\nA,1\\nB,2\\n\"A\",3\\n"
            + "| FILE:4: A stands twice; the first time in line 2."
            + " Add the figures up, or leave one out.",
        "name,value,value\\nA,1,2\\n"
            + "| FILE:1: The columns are name, value, value;"
            + " expected name, value, in any order and no others.",
        "name,name\\nA,1\\n"
            + "| FILE:1: The columns are name, name;"
            + " expected name, value, in any order and no others.",
        "Name,value\\nA,1\\n"
            + "| FILE:1: The columns are Name, value;"
            + " expected name, value, in any order and no others.",
        "name;value\\nA;1\\n"
            + "| FILE:1: The cells are not separated by commas: name;value. Save the file as CSV"
            + " with commas and decimal points; expected the columns name, value.",
        "name,value\\n"
            + "| FILE has no rows. Expected a header name, value and a line for each figure.",
        "name,value\\n\"A,1\\n"
            + "| FILE is not CSV: a quotation mark is opened and not closed, or stands in the"
            + " middle of a cell. Close it, or write it twice within quotes."
      })
  void whatIsWrongIsToldWithItsLine(String text, String told) {
    assertThat(CsvFile.told(text.replace("\\n", "\n"), AreaTables::vector)).containsExactly(told);
  }

  @Test
  void everythingThatIsWrongIsToldAtOnce() {
    assertThat(CsvFile.told("orig,dest,value\nA,,-1\n@A,B,x\n", SQUARE))
        .hasSize(4)
        .allMatch(each -> each.startsWith("FILE:2: ") || each.startsWith("FILE:3: "));
    assertThat(CsvFile.told("", AreaTables::vector)).singleElement().asString().contains("no rows");
  }

  @Test
  void whatIsNotUtf8IsToldApartFromWhatIsNotThere() {
    byte[] latin = "name,value\nPerú,1\n".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(CsvFile.told(latin, AreaTables::vector))
        .containsExactly("FILE is not UTF-8. Save it as CSV in UTF-8.");
    assertThatThrownBy(() -> AreaTables.vector(Path.of("no", "such.csv")))
        .isInstanceOfSatisfying(
            PueblaException.class,
            stop -> {
              assertThat(stop.exitCode()).isEqualTo(ExitCode.INPUT_MISSING);
              assertThat(stop.problems()).extracting("rule").containsExactly("toolbox.no-file");
            });
    assertThatThrownBy(() -> AreaTables.vector(Path.of("src")))
        .hasMessageContaining("toolbox.folder");
  }

  /** 5,001 by 5,000 cells would be 200 MB and more for every table of a method. */
  @Test
  void aTableThatNoMethodCouldHoldIsRefused() {
    StringBuilder text = new StringBuilder("orig,dest,value\n");
    for (int at = 0; at < 5001; at++) {
      text.append('o').append(at).append(",d").append(at % 5000).append(",1\n");
    }

    assertThat(CsvFile.told(text.toString(), file -> AreaTables.matrix(file, "orig", "dest")))
        .singleElement()
        .asString()
        .startsWith("FILE has 5,001 by 5,000 areas.");
  }
}
