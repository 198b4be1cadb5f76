package org.puebla.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipFile;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puebla.export.Credits.Credit;
import org.puebla.model.PueblaException;
import org.puebla.table.ColumnType;
import org.puebla.table.Tables;

class WorkbookTest {

  private static final List<SheetColumn> COLUMNS =
      List.of(
          SheetColumn.of("code", ColumnType.TEXT),
          SheetColumn.of("figure", ColumnType.NUMBER),
          SheetColumn.of("count", ColumnType.COUNT),
          SheetColumn.of("day", ColumnType.DATE),
          SheetColumn.of("is", ColumnType.TRUTH));

  @TempDir Path folder;

  @Test
  void keepsCodesAsTextAndNumbersDatesAndTruthsAsWhatTheyAre() throws Exception {
    Path file = folder.resolve("typed.xlsx");

    Workbook.write(
        file,
        book -> {
          Sheet sheet = book.sheet("typed", COLUMNS);
          sheet.row("01", 0.1 + 0.2, 12L, LocalDate.of(2019, 7, 1), true);
          sheet.row(null, null, null, null, null);
          sheet.row("", Double.NaN, -3L, LocalDate.of(1815, 6, 9), false);
        });

    List<Row> rows = rows(file, 0);
    Row first = rows.get(1);
    assertThat(first.getCell(0).getType()).isEqualTo(CellType.STRING);
    assertThat(first.getCellText(0)).isEqualTo("01");
    assertThat(first.getCellAsNumber(1).orElseThrow().doubleValue()).isEqualTo(0.1 + 0.2);
    assertThat(first.getCellAsNumber(2).orElseThrow().longValue()).isEqualTo(12);
    assertThat(first.getCellAsDate(3).orElseThrow().toLocalDate())
        .isEqualTo(LocalDate.of(2019, 7, 1));
    assertThat(first.getCellAsBoolean(4)).contains(true);
    // Before March 1900 the days of Excel are those of no calendar.
    assertThat(rows.get(rows.size() - 1).getCellText(3)).isEqualTo("1815-06-09");
    assertThat(rows.get(rows.size() - 1).getCellText(1)).isEqualTo("NaN");
  }

  @Test
  void hasTheSameBytesAtAnyTimeAndHoldsNoClock() throws Exception {
    Path one = folder.resolve("one.xlsx");
    Path other = folder.resolve("other.xlsx");
    Workbook.Content content =
        book -> book.sheet("s", COLUMNS).row("a", 1.0, 1L, LocalDate.of(2020, 1, 1), true);

    Workbook.write(one, content);
    Thread.sleep(5);
    Workbook.write(other, content);

    assertThat(one).hasSameBinaryContentAs(other);
    assertThat(entry(one, "docProps/core.xml")).doesNotContain("created");
  }

  @Property(tries = 200)
  void noTextBecomesAFormulaAndEveryTextComesBack(@ForAll("nasty") String text) throws Exception {
    Path file = Files.createTempFile("nasty", ".xlsx");

    Workbook.write(
        file,
        book ->
            book.sheet("s", List.of(SheetColumn.of("t", ColumnType.TEXT), COLUMNS.get(2)))
                .row(text, 1L));

    Cell cell = rows(file, 0).get(1).getCell(0);
    assertThat(cell.getType()).isEqualTo(CellType.STRING);
    assertThat(cell.getFormula()).isNull();
    assertThat(cell.getText()).isEqualTo(text);
    assertThat(entry(file, "xl/worksheets/sheet1.xml")).doesNotContain("<f>");
    Files.delete(file);
  }

  @Provide
  Arbitrary<String> nasty() {
    return Arbitraries.of(
            "=",
            "+",
            "-",
            "@",
            "\t",
            "\n",
            "<f>",
            "&",
            "'",
            "\"",
            "1",
            "a",
            "é",
            "\uD83D\uDE00",
            "]]>")
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(pieces -> "=" + String.join("", pieces) + ".");
  }

  @Test
  void writesWhatXmlCannotHoldAsTheFormatAsks() {
    assertThat(SheetText.encode("a\u0001b")).isEqualTo("a_x0001_b");
    assertThat(SheetText.encode("_x0041_")).isEqualTo("_x005F_x0041_");
    assertThat(SheetText.encode("Niña_x")).isEqualTo("Niña_x");
  }

  @Test
  void refusesATextThatNoCellHoldsAndLeavesNothingBehind() {
    assertThatExceptionOfType(PueblaException.class)
        .isThrownBy(
            () ->
                Workbook.write(
                    folder.resolve("long.xlsx"),
                    book ->
                        book.sheet("s", COLUMNS).row("x".repeat(32_768), null, null, null, null)))
        .withMessageContaining("export.text-too-long")
        .withMessageContaining("code");

    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void refusesMoreRowsThanASheetHoldsBeforeWritingAny() {
    Sheet.requireFits("flows", 1_048_575);
    assertThatExceptionOfType(PueblaException.class)
        .isThrownBy(() -> Sheet.requireFits("flows", 1_048_576))
        .withMessageContaining("export.too-many-rows");
  }

  @Test
  void refusesANameThatNoSheetCanHave() {
    for (String name : List.of("", "a/b", "x".repeat(32), "[s]", "it's")) {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> Workbook.write(folder.resolve("n.xlsx"), book -> book.sheet(name, COLUMNS)));
    }
  }

  @Test
  void aSliceComesWithItsDictionaryAndTheSourcesOfItsRowsOnly() throws Exception {
    Path rows =
        Rows.file(
            folder,
            "in.parquet",
            Tables.QUALITY,
            Rows.row(Tables.QUALITY, Map.of("source_id", "mine", "found", "=1+1")));
    Credits credits =
        new Credits(
            "2026-11-23-abcdef",
            List.of(
                new Credit("mine", "2025-01-01", "Entries", "Office", "CC BY 4.0", "", ""),
                new Credit("other", "2025-01-01", "Exits", "Office", "CC0", "", "")));
    Path file = folder.resolve("q.xlsx");

    long written =
        WorkbookFile.write(
            Rows.slice(Tables.QUALITY, rows), credits, Locale.forLanguageTag("es"), file);

    assertThat(written).isEqualTo(1);
    assertThat(rows(file, 0).get(1).getCellText(5)).isEqualTo("=1+1");
    assertThat(rows(file, 1)).hasSize(1 + Tables.QUALITY.columns().size());
    assertThat(rows(file, 1).get(1).getCellText(1)).startsWith("Productor y cuadro");
    assertThat(rows(file, 2)).hasSize(2);
    assertThat(rows(file, 2).get(1).getCellText(0)).isEqualTo("2026-11-23-abcdef");
    assertThat(rows(file, 2).get(1).getCellText(6)).isEqualTo("CC BY 4.0");
  }

  private static List<Row> rows(Path file, int sheet) throws IOException {
    try (InputStream bytes = Files.newInputStream(file);
        ReadableWorkbook book = new ReadableWorkbook(bytes)) {
      return book.getSheet(sheet).orElseThrow().read();
    }
  }

  private static String entry(Path file, String name) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return new String(
          zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
