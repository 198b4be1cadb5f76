package org.puebla.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.puebla.export.Credits.Credit;
import org.puebla.model.Wording;
import org.puebla.table.Column;
import org.puebla.table.ColumnType;
import org.puebla.table.DataDictionary;
import org.puebla.table.Description;
import org.puebla.table.TableSchema;

/**
 * A slice as a workbook of three sheets: the rows, what their columns mean, and whom to cite on
 * which terms.
 */
public final class WorkbookFile {

  private static final int WIDE = 80;

  private final Slice slice;
  private final Credits credits;
  private final Wording words;
  private final Locale locale;

  private WorkbookFile(Slice slice, Credits credits, Locale locale) {
    this.slice = slice;
    this.credits = credits;
    this.words = Wording.beside(WorkbookFile.class, locale);
    this.locale = locale;
  }

  /**
   * Writes the file, and tells how many rows its first sheet has below the titles.
   *
   * @param locale of the second and third sheet; the first has the names of columns
   * @throws org.puebla.model.PueblaException INVALID when Excel could not hold the slice
   */
  public static long write(Slice slice, Credits credits, Locale locale, Path file)
      throws IOException {
    WorkbookFile workbook = new WorkbookFile(slice, credits, locale);
    Sheet.requireFits(slice.table().name(), slice.count());
    long[] rows = new long[1];
    Workbook.write(file, book -> rows[0] = workbook.fill(book));
    return rows[0];
  }

  private long fill(Workbook book) throws IOException {
    TableSchema table = slice.table();
    Sheet sheet =
        book.sheet(
            table.name(),
            table.columns().stream()
                .map(column -> SheetColumn.of(column.name(), column.type()))
                .toList());
    SourcesSeen sources = new SourcesSeen(table);
    long rows =
        slice.forEach(
            row -> {
              sheet.row(row);
              sources.add(row);
            });
    dictionary(book);
    citation(book, sources);
    return rows;
  }

  private void dictionary(Workbook book) throws IOException {
    Sheet sheet = book.sheet("dictionary", titles("column", "meaning", "type", "unit", "codelist"));
    for (Column column : slice.table().columns()) {
      Description description = DataDictionary.standard().describe(slice.table(), column);
      sheet.row(
          column.name(),
          description.in(locale),
          words.say("type." + column.type().name().toLowerCase(Locale.ROOT)),
          description.unit(),
          column.codelist().orElse(""));
    }
  }

  private void citation(Workbook book, SourcesSeen sources) throws IOException {
    Sheet sheet =
        book.sheet(
            "citation",
            titles(
                "release",
                "selection",
                "source",
                "edition",
                "title",
                "publisher",
                "licence",
                "citation",
                "homepage"));
    List<Credit> owed = credits.sources().stream().filter(sources::include).toList();
    if (owed.isEmpty()) {
      sheet.row(credits.release(), slice.selection().toString(), "", "", "", "", "", "", "");
    }
    for (Credit credit : owed) {
      sheet.row(
          credits.release(),
          slice.selection().toString(),
          credit.source(),
          credit.edition(),
          credit.title(),
          credit.publisher(),
          credit.licence(),
          credit.citation(),
          credit.homepage());
    }
  }

  private List<SheetColumn> titles(String... keys) {
    Function<String, SheetColumn> column =
        key ->
            key.equals("meaning") || key.equals("citation")
                ? new SheetColumn(words.say("title." + key), ColumnType.TEXT, WIDE)
                : new SheetColumn(words.say("title." + key), ColumnType.TEXT, WIDE / 4);
    return Stream.of(keys).map(column).toList();
  }
}
