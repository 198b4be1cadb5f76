package org.puebla.normalise.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WorkbookRowsTest {

  private static final String SHEET =
      """
      <row r="1"><c r="A1" t="inlineStr"><is><t>Title</t></is></c></row>
      <row r="3"><c r="B3" t="inlineStr"><is><t>Men</t></is></c>\
      <c r="D3" t="inlineStr"><is><t>Women</t></is></c></row>
      <row r="4"><c r="A4" t="inlineStr"><is><t>Area</t></is></c><c r="B4"><v>1990</v></c>\
      <c r="C4"><v>1995</v></c><c r="D4"><v>1990.0</v></c></row>
      <row r="6"><c r="A6" t="inlineStr"><is><t>WORLD</t></is></c><c r="B6"><v>152986157.0</v></c>\
      <c r="C6"><v>0.30000000000000004</v></c><c r="D6" t="e"><v>#N/A</v></c></row>
      <row r="7"><c r="A7"><f>B7*2</f><v>84</v></c><c r="B7" s="1"><v>43831</v></c>\
      <c r="C7" s="1"><v>43831.5</v></c><c r="F7" t="inlineStr"><is><t> </t></is></c></row>
      <row r="8"><c r="B8" t="b"><v>1</v></c><c r="C8" t="str"><f>A1</f><v>Title</v></c>\
      <c r="E8"><v>7</v></c></row>
      <row r="9"><c r="A9" t="inlineStr"><is><t>Source: UN</t></is></c></row>
      """;

  @Test
  void readsCellsAsText() {
    Landed landed = Landed.bytes(workbook(SHEET)).workbook("Data").header(3, 4).footer("^Source");
    assertThat(landed.header()).containsExactly("Area", "Men | 1990", "Men | 1995", "Women | 1990");
    assertThat(landed.rows())
        .containsExactly(
            "Data!A6: WORLD|152986157|0.3|#N/A",
            "Data!A7: 84|2020-01-01|2020-01-01T12:00|",
            "Data!A8: |TRUE|Title||7");
  }

  @Test
  void unfoldsToTheCell() {
    Landed landed =
        Landed.bytes(workbook(SHEET))
            .workbook("Data")
            .header(3, 4)
            .unfold("(?<sex>.+) \\| (?<year>\\d{4})", "stock");
    assertThat(landed.rows())
        .startsWith(
            "Data!B6: WORLD|Men|1990|152986157",
            "Data!C6: WORLD|Men|1995|0.3",
            "Data!D6: WORLD|Women|1990|#N/A");
  }

  @Test
  void readsSeveralSheetsOneAfterTheOther() {
    String rows =
        """
        <row r="1"><c r="A1" t="inlineStr"><is><t>Area</t></is></c><c r="B1"><v>1996</v></c></row>
        <row r="2"><c r="A2" t="inlineStr"><is><t>MEX</t></is></c><c r="B2"><v>7</v></c></row>
        """;
    byte[] workbook = workbook(sheet(rows).getBytes(StandardCharsets.UTF_8), "Data", "More");
    Landed landed = Landed.bytes(workbook).workbooks("More", "Data");
    assertThat(landed.header()).containsExactly("Area", "1996", "sheet");
    assertThat(landed.rows()).containsExactly("More!A2: MEX|7|More", "Data!A2: MEX|7|Data");
    assertThat(Landed.bytes(workbook).workbooks("Data", "None").problem())
        .isEqualTo("DATA_FAILED landed.csv normalise.file-sheet-missing [None, Data, More]");
  }

  @Test
  void namesTheSheetsThatThereAre() {
    assertThat(Landed.bytes(workbook(SHEET)).workbook("Table 1").problem())
        .isEqualTo("DATA_FAILED landed.csv normalise.file-sheet-missing [Table 1, Data]");
    assertThat(Landed.bytes(workbook(SHEET)).workbook("Data").header(2).problem())
        .isEqualTo("DATA_FAILED landed.csv normalise.file-no-header-row [2, Data]");
  }

  @Test
  void refusesAWorkbookThatUnpacksToTooMuch() {
    String blanks = " ".repeat(64 << 20);
    assertThat(Landed.bytes(workbook(SHEET + blanks)).workbook("Data").problem())
        .isEqualTo("DATA_FAILED landed.csv normalise.file-bomb [10000, 1024]");
  }

  @Test
  void refusesAWorkbookThatAsksForOtherFiles() {
    String attack =
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
    for (var charset :
        new java.nio.charset.Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16LE}) {
      byte[] sheet = (attack + sheet("<row r=\"1\"/>")).getBytes(charset);
      assertThat(Landed.bytes(workbook(sheet, "Data")).workbook("Data").problem())
          .isEqualTo("DATA_FAILED landed.csv normalise.file-doctype []");
    }
  }

  @Test
  void refusesACellBeyondTheLastColumn() {
    String far = "<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>";
    assertThat(Landed.bytes(workbook(far)).workbook("Data").problem())
        .isEqualTo("DATA_FAILED landed.csv normalise.file-workbook-damaged [AAAAAA]");
  }

  @Test
  void saysThatASheetIsCutShort() {
    byte[] cut = sheet(SHEET).substring(0, 900).getBytes(StandardCharsets.UTF_8);
    assertThat(Landed.bytes(workbook(cut, "Data")).workbook("Data").header(3, 4).problem())
        .startsWith("DATA_FAILED landed.csv normalise.file-workbook-damaged");
  }

  @Test
  void printsNumbersWithoutExponentOrDust() {
    assertThat(CellText.number(new BigDecimal("1.5E9"))).isEqualTo("1500000000");
    assertThat(CellText.number(new BigDecimal("878398.0166666671"))).isEqualTo("878398.016666667");
    assertThat(CellText.number(new BigDecimal("1E-7"))).isEqualTo("0.0000001");
    assertThat(CellText.number(new BigDecimal("-0.0"))).isEqualTo("0");
    assertThat(CellText.number(new BigDecimal("1E999999999"))).isEqualTo("1E+999999999");
  }

  @Property(tries = 200)
  void anyDamageGivesRowsOrAProblem(@ForAll long seed) {
    byte[] bytes = workbook(SHEET);
    Random random = new Random(seed);
    for (int change = 0; change < 4; change++) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
    }
    Landed landed = Landed.bytes(bytes).workbook("Data").header(3, 4);
    assertThat(landed.problem()).isNotEmpty();
    landed.close();
  }

  @Property(tries = 200)
  void anyDamageInsideASheetGivesRowsOrAProblem(@ForAll long seed) {
    byte[] sheet = sheet(SHEET).getBytes(StandardCharsets.UTF_8);
    Random random = new Random(seed);
    for (int change = 0; change < 3; change++) {
      sheet[random.nextInt(sheet.length)] = (byte) (32 + random.nextInt(95));
    }
    Landed landed = Landed.bytes(workbook(sheet, "Data")).workbook("Data").header(3, 4);
    assertThat(landed.problem()).isNotEmpty();
    landed.close();
  }

  private static byte[] workbook(String rows) {
    return workbook(sheet(rows).getBytes(StandardCharsets.UTF_8), "Data");
  }

  private static String sheet(String rows) {
    return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
        + "<sheetData>"
        + rows
        + "</sheetData></worksheet>";
  }

  /** A workbook whose sheets, of these names, all hold the same. */
  private static byte[] workbook(byte[] sheet, String... sheets) {
    String entries =
        IntStream.range(0, sheets.length)
            .mapToObj(
                at ->
                    "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId1\"/>"
                        .formatted(sheets[at], at + 1))
            .collect(Collectors.joining());
    String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    String offices = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    String packages = "http://schemas.openxmlformats.org/package/2006";
    String types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(
          zip,
          "[Content_Types].xml",
          ("<Types xmlns=\"%s/content-types\">"
                  + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"%ssheet.main+xml\"/>"
                  + "<Override PartName=\"/xl/styles.xml\" ContentType=\"%sstyles+xml\"/></Types>")
              .formatted(packages, types, types));
      put(
          zip,
          "xl/workbook.xml",
          ("<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets>" + "%s</sheets></workbook>")
              .formatted(main, offices, entries));
      put(
          zip,
          "xl/_rels/workbook.xml.rels",
          ("<Relationships xmlns=\"%s/relationships\">"
                  + "<Relationship Id=\"rId1\" Type=\"%s/worksheet\" Target=\"worksheets/s.xml\"/>"
                  + "<Relationship Id=\"rId2\" Type=\"%s/styles\" Target=\"styles.xml\"/>"
                  + "</Relationships>")
              .formatted(packages, offices, offices));
      put(
          zip,
          "xl/styles.xml",
          "<styleSheet xmlns=\"%s\"><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"
              .formatted(main));
      zip.putNextEntry(new ZipEntry("xl/worksheets/s.xml"));
      zip.write(sheet);
      zip.closeEntry();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
