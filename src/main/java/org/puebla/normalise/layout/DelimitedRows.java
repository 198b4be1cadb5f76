package org.puebla.normalise.layout;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.puebla.model.ExitCode;
import org.puebla.model.Place;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;
import org.puebla.normalise.file.DecodedText;
import org.puebla.normalise.file.TextEncoding;

/** The rows of a file of delimited text, or of one split of it. */
public final class DelimitedRows implements LandedRows {

  /** A header this long is no header: the file has lost its line ends, or is no table. */
  private static final int LONGEST_HEADER = 1 << 20;

  private final Path file;
  private final String shownName;
  private final DelimitedLayout layout;
  private final TextEncoding encoding;
  private final Split part;
  private final Header header;
  private final int printedWidth;
  private final long firstDataLine;

  /**
   * Reads the header of the file, whichever part of it the rows come from.
   *
   * @param shownName the file as messages name it
   */
  public DelimitedRows(
      Path file, String shownName, DelimitedLayout layout, TextEncoding encoding, Split part)
      throws IOException {
    this.file = file;
    this.shownName = shownName;
    this.layout = layout;
    this.encoding = encoding;
    this.part = part;
    HeaderRows names = new HeaderRows();
    try (DelimitedRecords records = fromHeader(Long.MAX_VALUE)) {
      collectHeader(records, names);
      this.firstDataLine =
          Math.max(records.followingLine(), layout.declared().data().orElse(1).longValue());
    }
    this.header = names.header();
    this.printedWidth = names.printedWidth();
    if (header.width() == 0) {
      throw noHeader(Collections.min(layout.headerLines()));
    }
  }

  @Override
  public Header header() {
    return header;
  }

  @Override
  public void forEach(Consumer<RawRow> consumer) throws IOException {
    Predicate<String> footer = layout.footer();
    boolean footed = layout.declared().footer().isPresent();
    try (DelimitedRecords records = fromPart()) {
      while (records.next()) {
        if (records.line() < firstDataLine) {
          continue;
        }
        String[] cells = records.cells();
        if (footed && footer.test(firstFilled(cells))) {
          return;
        }
        consumer.accept(new RawRow(fitted(cells), new Spot.Line(records.line())));
      }
    }
  }

  private DelimitedRecords fromPart() throws IOException {
    if (part.start() == 0) {
      return fromHeader(part.end());
    }
    DecodedText text = DecodedText.open(file, encoding.charset(), part.start(), part.end());
    return new DelimitedRecords(text, layout, shownName, part.firstLine() - 1);
  }

  private DelimitedRecords fromHeader(long end) throws IOException {
    DecodedText text = DecodedText.open(file, encoding.charset(), encoding.markLength(), end);
    try {
      text.skipLines(layout.linesBeforeHeader());
      return new DelimitedRecords(text, layout, shownName, layout.linesBeforeHeader());
    } catch (IOException | RuntimeException failed) {
      text.close();
      throw failed;
    }
  }

  private void collectHeader(DelimitedRecords records, HeaderRows names) throws IOException {
    Set<Long> wanted = new HashSet<>();
    layout.headerLines().forEach(line -> wanted.add(line.longValue()));
    while (!wanted.isEmpty()) {
      long first = Collections.min(wanted);
      if (!records.next() || records.line() > first) {
        throw noHeader(first);
      }
      if (wanted.remove(records.line())) {
        int length = Arrays.stream(records.cells()).mapToInt(String::length).sum();
        if (length > LONGEST_HEADER) {
          throw problem(first, "file-header-too-long", length);
        }
        names.add(records.cells());
      }
    }
  }

  /** Without the empty cells under columns that have no name, where a row ends in a delimiter. */
  private String[] fitted(String[] cells) {
    int width = header.width();
    if (cells.length == width || cells.length > printedWidth || cells.length < width) {
      return cells;
    }
    for (int column = width; column < cells.length; column++) {
      if (!cells[column].isBlank()) {
        return cells;
      }
    }
    return Arrays.copyOf(cells, width);
  }

  static String firstFilled(String[] cells) {
    for (String cell : cells) {
      if (!cell.isBlank()) {
        return cell.strip();
      }
    }
    return "";
  }

  private PueblaException noHeader(long line) {
    return problem(line, "file-no-header");
  }

  private PueblaException problem(long line, String rule, Object... facts) {
    return new PueblaException(
        ExitCode.DATA_FAILED, Problem.at(Place.line(shownName, line), "normalise." + rule, facts));
  }
}
