package org.puebla.normalise.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.puebla.model.Place;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;
import org.puebla.model.Words;
import org.puebla.normalise.door.LandedFiles;
import org.puebla.source.declaration.Expect;
import org.puebla.source.declaration.Layout;
import org.puebla.source.declaration.Publisher;
import org.puebla.source.declaration.SourceDeclaration;
import org.puebla.source.declaration.TableName;
import org.puebla.source.declaration.Unfold;

/** A file made by a test, read by a declaration that says only how it is laid out. */
public final class Landed {

  private static final Place PLACE = Place.line("source.yml", 7);

  private final Path file;
  private String format = "delimited";
  private Optional<String> dialect = Optional.empty();
  private Optional<String> encoding = Optional.empty();
  private Optional<String> delimiter = Optional.empty();
  private Optional<String> quote = Optional.empty();
  private Optional<String> sheet = Optional.empty();
  private List<String> sheets = List.of();
  private List<Integer> header = List.of();
  private Optional<Integer> data = Optional.empty();
  private Optional<String> footer = Optional.empty();
  private Optional<Unfold> unfold = Optional.empty();

  private Landed(Path file) {
    this.file = file;
  }

  public static Landed text(String text) {
    return text(text, StandardCharsets.UTF_8);
  }

  public static Landed text(String text, Charset charset) {
    return bytes(text.getBytes(charset));
  }

  public static Landed bytes(byte[] bytes) {
    try {
      Path file = Files.createTempFile("landed", ".csv");
      file.toFile().deleteOnExit();
      Files.write(file, bytes);
      return new Landed(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  public static Landed file(Path file) {
    return new Landed(file);
  }

  public Landed workbook(String name) {
    format = "xlsx";
    sheet = Optional.of(name);
    return this;
  }

  Landed workbooks(String... names) {
    format = "xlsx";
    sheets = List.of(names);
    return this;
  }

  Landed oldWorkbook(String name) {
    format = "xls";
    sheet = Optional.of(name);
    return this;
  }

  public Landed dialect(String name) {
    format = "dialect";
    dialect = Optional.of(name);
    return this;
  }

  Landed format(String word) {
    format = word;
    return this;
  }

  Landed encoding(String name) {
    encoding = Optional.of(name);
    return this;
  }

  Landed delimiter(String word) {
    delimiter = Optional.of(word);
    return this;
  }

  Landed quote(String word) {
    quote = Optional.of(word);
    return this;
  }

  Landed header(Integer... lines) {
    header = List.of(lines);
    return this;
  }

  Landed data(int line) {
    data = Optional.of(line);
    return this;
  }

  Landed footer(String pattern) {
    footer = Optional.of(pattern);
    return this;
  }

  Landed unfold(String pattern, String value) {
    unfold = Optional.of(new Unfold(PLACE, pattern, Optional.of(value), Optional.empty()));
    return this;
  }

  Landed across(String pattern, String group) {
    unfold = Optional.of(new Unfold(PLACE, pattern, Optional.empty(), Optional.of(group)));
    return this;
  }

  LandedRows open() {
    try {
      return LandedFiles.open(file, "landed.csv", declaration());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  List<String> header() {
    return open().header().names();
  }

  /** Every row as its locator, a colon and its cells between bars. */
  public List<String> rows() {
    return shown(open());
  }

  List<Split> splits(long target) {
    try {
      return LandedFiles.splits(file, "landed.csv", declaration(), target);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  List<String> rowsBySplits(long target) {
    List<String> rows = new ArrayList<>();
    for (Split part : splits(target)) {
      try {
        rows.addAll(shown(LandedFiles.open(file, "landed.csv", declaration(), part)));
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
    return rows;
  }

  /** The problem, as place, rule and facts, with which reading every row ends. */
  public String problem() {
    try {
      rows();
      return "none";
    } catch (PueblaException stopped) {
      Problem problem = stopped.problems().get(0);
      return stopped.exitCode()
          + " "
          + problem.place()
          + " "
          + problem.rule()
          + " "
          + problem.facts();
    }
  }

  /** Removes the file at once, for tests that make thousands. */
  void close() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static List<String> shown(LandedRows rows) {
    List<String> shown = new ArrayList<>();
    try {
      rows.forEach(
          row ->
              shown.add(
                  row.locator()
                      + ": "
                      + String.join(
                          "|", IntStream.range(0, row.width()).mapToObj(row::cell).toList())));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return shown;
  }

  private SourceDeclaration declaration() {
    Layout layout =
        new Layout(
            PLACE,
            format,
            dialect,
            encoding,
            delimiter,
            quote,
            sheet,
            sheets,
            Optional.empty(),
            header,
            data,
            footer,
            Optional.empty(),
            Optional.empty());
    Expect.Bounds any = new Expect.Bounds(Optional.empty(), Optional.empty());
    return new SourceDeclaration(
        PLACE,
        "landed",
        new Words("", "", ""),
        new Publisher("", "MEX"),
        "",
        "",
        Optional.empty(),
        "",
        TableName.FLOWS,
        Map.of(),
        layout,
        unfold,
        List.of(),
        Map.of(),
        Optional.empty(),
        Map.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        List.of(),
        List.of(),
        new Expect(PLACE, any, any, Optional.empty()),
        List.of());
  }
}
