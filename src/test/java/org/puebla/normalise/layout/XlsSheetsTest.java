package org.puebla.normalise.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;

class XlsSheetsTest {

  @Test
  void readsCellsAsText() {
    Landed landed = Landed.bytes(oldWorkbook()).oldWorkbook("Data").header(2).footer("^Source");
    assertThat(landed.header()).containsExactly("Area", "1990", "dist");
    assertThat(landed.rows())
        .containsExactly("Data!A4: MEX|0.3|.", "Data!A5: BLZ|2004-10-15|TRUE", "Data!A6: |84|");
  }

  @Test
  void namesTheSheetsThatThereAre() {
    assertThat(Landed.bytes(oldWorkbook()).oldWorkbook("data 1").problem())
        .isEqualTo("DATA_FAILED landed.csv normalise.file-sheet-missing [data 1, Data]");
    assertThat(Landed.bytes(oldWorkbook()).oldWorkbook("Data").header(3).problem())
        .isEqualTo("DATA_FAILED landed.csv normalise.file-no-header-row [3, Data]");
  }

  @Test
  void takesNoOtherFormat() {
    assertThat(Landed.text("a,b\n1,2\n").oldWorkbook("Data").problem())
        .isEqualTo("DATA_FAILED landed.csv normalise.file-is-text [XLS]");
  }

  @Property(tries = 100)
  void anyDamageGivesRowsOrAProblem(@ForAll long seed) {
    byte[] bytes = oldWorkbook();
    Random random = new Random(seed);
    for (int change = 0; change < 4; change++) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
    }
    Landed landed = Landed.bytes(bytes).oldWorkbook("Data").header(2);
    assertThat(landed.problem()).isNotEmpty();
    landed.close();
  }

  private static byte[] oldWorkbook() {
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      Sheet sheet = workbook.createSheet("Data");
      row(sheet, 0, "A title");
      row(sheet, 1, "Area", 1990, "dist");
      row(sheet, 3, "MEX", 0.1 + 0.2, ".");
      Row dated = row(sheet, 4, "BLZ", 0, true);
      CellStyle day = workbook.createCellStyle();
      day.setDataFormat((short) 14);
      dated.getCell(1).setCellValue(LocalDate.of(2004, 10, 15));
      dated.getCell(1).setCellStyle(day);
      row(sheet, 5, "", 84);
      row(sheet, 6, "Source: CEPII");
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      return bytes.toByteArray();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Row row(Sheet sheet, int at, Object... values) {
    Row row = sheet.createRow(at);
    for (int column = 0; column < values.length; column++) {
      Cell cell = row.createCell(column);
      Object value = values[column];
      if (value instanceof Number number) {
        cell.setCellValue(number.doubleValue());
      } else if (value instanceof Boolean truth) {
        cell.setCellValue(truth);
      } else {
        cell.setCellValue(value.toString());
      }
    }
    return row;
  }
}
