package org.puebla.codelist;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.puebla.model.ExitCode;
import org.puebla.model.Place;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;

/** The lines of one spelling list, read to the end so that every mistake is told at once. */
final class LookupFile {

  private static final List<String> HEADER = List.of("spelling", "code");
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT
          .builder()
          .setCommentMarker('#')
          .setIgnoreSurroundingSpaces(true)
          .setIgnoreEmptyLines(true)
          .get();

  /** A spelling with its code and the line that said so. */
  private record Entry(String code, long line) {}

  private final String file;
  private final Map<String, String> spellings = new LinkedHashMap<>();
  private final Map<String, Entry> entryByKey = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  LookupFile(String file) {
    this.file = file;
  }

  void read(Reader reader) throws IOException {
    try (CSVParser parser = FORMAT.parse(withoutByteOrderMark(reader))) {
      boolean headed = false;
      for (CSVRecord row : parser) {
        long line = parser.getCurrentLineNumber();
        if (headed) {
          entry(row, line);
        } else {
          header(row.toList(), line);
          headed = true;
        }
      }
      if (!headed) {
        header(List.of(), 1);
      }
    }
  }

  /**
   * @throws PueblaException if anything was wrong
   */
  Map<String, String> spellings() {
    if (!problems.isEmpty()) {
      throw new PueblaException(ExitCode.INVALID, problems);
    }
    return spellings;
  }

  private void header(List<String> cells, long line) {
    if (!cells.equals(HEADER)) {
      problem(line, "codelist.wrong-header", String.join(",", cells));
    }
  }

  private static Reader withoutByteOrderMark(Reader reader) throws IOException {
    PushbackReader pushback = new PushbackReader(reader);
    int first = pushback.read();
    if (first >= 0 && first != '\uFEFF') {
      pushback.unread(first);
    }
    return pushback;
  }

  private void entry(CSVRecord row, long line) {
    if (row.size() != HEADER.size()) {
      problem(line, "codelist.wrong-width", row.size());
      return;
    }
    String spelling = Matching.tidy(row.get(0));
    String code = row.get(1);
    if (spelling.isEmpty() || code.isEmpty()) {
      problem(line, "codelist.empty-cell", HEADER.get(spelling.isEmpty() ? 0 : 1));
      return;
    }
    if (!Areas.standard().contains(code)) {
      problem(line, "codelist.unknown-code", code, spelling);
      return;
    }
    Entry earlier = entryByKey.putIfAbsent(Matching.WORDS.key(spelling), new Entry(code, line));
    if (earlier == null) {
      spellings.put(spelling, code);
    } else if (!earlier.code().equals(code)) {
      problem(line, "codelist.duplicate-spelling", spelling, code, earlier.code(), earlier.line());
    }
  }

  private void problem(long line, String rule, Object... facts) {
    problems.add(Problem.at(Place.line(file, line), rule, facts));
  }
}
