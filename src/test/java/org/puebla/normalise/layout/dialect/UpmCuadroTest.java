package org.puebla.normalise.layout.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.puebla.model.PueblaException;
import org.puebla.normalise.layout.RawRow;

class UpmCuadroTest {

  private static final String TITLE =
      "1.3.1 Entradas aéreas, por continente, país y punto, enero-mayo de 2026";
  private static final Path REAL = Path.of("../shared/data/mx-upm-131/c131_2025_12.xls");

  /** Rows of a sheet: null for a blank one; the first cell of each is indented by blanks. */
  private static final Object[][] PAGES = {
    null,
    {TITLE},
    null,
    {"", "", "", "(Continúa)"},
    {"Continente/ país", "Cancún, A. I.", "Otros 4", "", "Total"},
    null,
    {"Total General", 21, 9, "", 30},
    {" Nacionales", 5, 2, "", 7},
    null,
    {" Extranjeros", 16, 7, "", 23},
    {"  América", 15, 5, "", 20},
    {"   América del Norte", 10, 4, "", 14},
    {"    Canadá", 4, 1, "", 5},
    {"    Estados Unidos 1", 6, 3, "", 9},
    {"   América Central", 5, 1, "", 6},
    {"    Belice", 5, 1, "", 6},
    {"(-) Significa cero."},
    {"Ver notas al final del cuadro."},
    {TITLE},
    {"Continente/ país", "Otros 4", "Cancún, A. I.", "", "Total"},
    {"  Europa", 2, 1, "", 3},
    {"   Albania", 2, 1, "", 3},
    {"  No especificado 4", "-", "", "", 0},
    {"1 Incluye a los nacidos en Puerto Rico."},
    {"Fuente: UPM, 2026."},
  };

  @Test
  void unfoldsTheMatrixByIndentAndRereadsTheHeaderOfEachPage() throws Exception {
    assertThat(rows(written(PAGES)))
        .startsWith(
            "Cuadro 1.3.1!D7: 2026|enero|mayo|||||Cancún, A. I.|total|21",
            "Cuadro 1.3.1!E7: 2026|enero|mayo|||||Otros|total|9",
            "Cuadro 1.3.1!G7: 2026|enero|mayo||||||total|30",
            "Cuadro 1.3.1!D8: 2026|enero|mayo|Nacionales||||Cancún, A. I.|part|5")
        .contains(
            "Cuadro 1.3.1!G8: 2026|enero|mayo|Nacionales|||||total|7",
            "Cuadro 1.3.1!D11: 2026|enero|mayo|Extranjeros|América|||Cancún, A. I.|total|15",
            "Cuadro 1.3.1!E12: 2026|enero|mayo|Extranjeros|América|América del Norte||Otros|total|4",
            "Cuadro 1.3.1!D14: 2026|enero|mayo|Extranjeros|América|América del Norte|Estados Unidos|Cancún, A. I.|part|6",
            "Cuadro 1.3.1!G14: 2026|enero|mayo|Extranjeros|América|América del Norte|Estados Unidos||total|9",
            "Cuadro 1.3.1!D22: 2026|enero|mayo|Extranjeros|Europa||Albania|Otros|part|2",
            "Cuadro 1.3.1!E22: 2026|enero|mayo|Extranjeros|Europa||Albania|Cancún, A. I.|part|1",
            "Cuadro 1.3.1!D23: 2026|enero|mayo|Extranjeros|||No especificado|Otros|part|-",
            "Cuadro 1.3.1!E23: 2026|enero|mayo|Extranjeros|||No especificado|Cancún, A. I.|part|")
        .hasSize(12 * 3);
  }

  @Test
  void namesTheCellWhereTheLayoutDiffers() throws Exception {
    assertThat(problem(with(1, "1.3.1 Entradas aéreas")))
        .isEqualTo("Cuadro 1.3.1!C2 normalise.layout-upm-period");
    assertThat(problem(with(1, "Entradas aéreas, enero de 2026")))
        .isEqualTo("Cuadro 1.3.1!C5 normalise.layout-upm-title");
    assertThat(problem(new Object[][] {{TITLE}, {"Canadá", 1}}))
        .isEqualTo("Cuadro 1.3.1 normalise.layout-upm-header");
    assertThat(problem(with(12, "", 4, 1, "", 5)))
        .isEqualTo("Cuadro 1.3.1!C13 normalise.layout-upm-label");
    assertThat(problem(with(12, "    Canadá", 4, 1, 8, 5)))
        .isEqualTo("Cuadro 1.3.1!F13 normalise.layout-upm-column");
    assertThat(problem(with(13, "     Ontario", 4, 1, "", 5, "")))
        .isEqualTo("Cuadro 1.3.1!C14 normalise.layout-upm-depth");
  }

  @Test
  void readsTheMonthsOfATitle() {
    assertThat(UpmPeriod.ofTitle(TITLE)).contains(new UpmPeriod("2026", "enero", "mayo"));
    assertThat(UpmPeriod.ofTitle("1.3.1 Entradas, enero de 2026"))
        .contains(new UpmPeriod("2026", "enero", "enero"));
    assertThat(UpmPeriod.ofTitle("1.3.1 Entradas, 2026")).isEmpty();
  }

  @Property(tries = 150)
  void anyDamageGivesRowsOrAProblem(@ForAll long seed) throws Exception {
    Path file = written(PAGES);
    byte[] bytes = Files.readAllBytes(file);
    Random random = new Random(seed);
    for (int change = 0; change < 5; change++) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
    }
    Files.write(file, bytes);
    try {
      assertThat(rows(file)).isNotNull();
    } catch (PueblaException stopped) {
      assertThat(stopped.problems()).hasSize(1);
    }
    Files.delete(file);
  }

  static boolean theRealFileIsHere() {
    return Files.exists(REAL);
  }

  @Test
  @EnabledIf("theRealFileIsHere")
  void reconcilesThePrintedTotalsOfTheRealFile() throws Exception {
    List<RawRow> rows = new ArrayList<>();
    UpmCuadro.read(REAL, "c131_2025_12.xls", Optional.empty()).forEach(rows::add);
    assertThat(sumOfParts(rows, "Nacionales")).isEqualTo(9_097_713);
    assertThat(sumOfParts(rows, "Extranjeros")).isEqualTo(22_131_002);
    assertThat(rows)
        .filteredOn(row -> row.locator().equals("Cuadro 1.3.1!AI8"))
        .singleElement()
        .satisfies(row -> assertThat(row.cell(9)).isEqualTo("31228715"));
  }

  private static long sumOfParts(List<RawRow> rows, String group) {
    return rows.stream()
        .filter(row -> row.cell(8).equals("part") && row.cell(3).equals(group))
        .mapToLong(row -> Long.parseLong(row.cell(9)))
        .sum();
  }

  private static Object[][] with(int index, Object... row) {
    Object[][] changed = PAGES.clone();
    changed[index] = row;
    return changed;
  }

  private static String problem(Object[][] pages) throws Exception {
    Path file = written(pages);
    PueblaException stopped = catchThrowableOfType(PueblaException.class, () -> rows(file));
    assertThat(stopped).isNotNull();
    return stopped.problems().get(0).place().spot() + " " + stopped.problems().get(0).rule();
  }

  private static List<String> rows(Path file) throws IOException {
    List<String> shown = new ArrayList<>();
    UpmCuadro.read(file, "cuadro.xls", Optional.empty())
        .forEach(
            row ->
                shown.add(
                    row.locator()
                        + ": "
                        + String.join(
                            "|", IntStream.range(0, row.width()).mapToObj(row::cell).toList())));
    return shown;
  }

  /** Writes the rows from column C on, as the publisher does. */
  private static Path written(Object[][] rows) throws Exception {
    Path file = Files.createTempFile("cuadro", ".xls");
    file.toFile().deleteOnExit();
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = workbook.createSheet("Cuadro 1.3.1");
      List<CellStyle> indents = new ArrayList<>();
      for (short indent = 0; indent < 6; indent++) {
        CellStyle style = workbook.createCellStyle();
        style.setIndention(indent);
        indents.add(style);
      }
      for (int index = 0; index < rows.length; index++) {
        if (rows[index] != null) {
          write(sheet.createRow(index), rows[index], indents);
        }
      }
      workbook.write(out);
    }
    return file;
  }

  private static void write(Row row, Object[] values, List<CellStyle> indents) {
    for (int column = 0; column < values.length; column++) {
      Cell cell = row.createCell(column + 2);
      if (values[column] instanceof Integer number) {
        cell.setCellValue(number);
      } else {
        String text = (String) values[column];
        cell.setCellValue(text.strip());
        cell.setCellStyle(indents.get(text.length() - text.stripLeading().length()));
      }
    }
  }
}
