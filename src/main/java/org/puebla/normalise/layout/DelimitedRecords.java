package org.puebla.normalise.layout;

import static java.util.Objects.requireNonNull;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.puebla.model.ExitCode;
import org.puebla.model.Place;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;
import org.puebla.normalise.file.DecodedText;

/** The records of delimited text one after another, each with the line on which it starts. */
final class DelimitedRecords implements Closeable {

  private static final String[] NONE = {};

  private final DecodedText text;
  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private final String shownName;
  private final long linesBefore;
  private long line;
  private String[] cells = NONE;

  /**
   * @param linesBefore how many lines of the file lie before the first character of the text
   */
  DelimitedRecords(DecodedText text, DelimitedLayout layout, String shownName, long linesBefore)
      throws IOException {
    this.text = text;
    this.parser = CSVParser.builder().setReader(text).setFormat(layout.format()).get();
    this.records = parser.iterator();
    this.shownName = shownName;
    this.linesBefore = linesBefore;
  }

  /** Goes to the next record that is not a blank line; false at the end. */
  boolean next() throws IOException {
    do {
      line = linesBefore + parser.getCurrentLineNumber() + 1;
      if (!advance()) {
        return false;
      }
      cells = records.next().values();
      text.recordEnds();
    } while (cells.length == 1 && cells[0].isBlank());
    return true;
  }

  /** The cells of the current record; the caller may keep them. */
  String[] cells() {
    return cells;
  }

  /** The line on which the current record starts. */
  long line() {
    return line;
  }

  /** The line after the current record. */
  long followingLine() {
    return linesBefore + parser.getCurrentLineNumber() + 1;
  }

  private boolean advance() throws IOException {
    try {
      return records.hasNext();
    } catch (UncheckedIOException failed) {
      throw explained(requireNonNull(failed.getCause()));
    }
  }

  private IOException explained(IOException failed) {
    if (failed instanceof DecodedText.RecordTooLong) {
      throw problem("file-record-too-long", DecodedText.LONGEST_RECORD);
    }
    if (failed instanceof CSVException) {
      // The parser tells its two complaints apart only in words.
      boolean unclosed = String.valueOf(failed.getMessage()).contains("EOF");
      throw problem(unclosed ? "file-quote-unclosed" : "file-quote-trailing");
    }
    return failed;
  }

  private PueblaException problem(String rule, Object... facts) {
    return new PueblaException(
        ExitCode.DATA_FAILED, Problem.at(Place.line(shownName, line), "normalise." + rule, facts));
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
