package org.puebla.toolbox;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.puebla.gravity.PanelCells;
import org.puebla.model.Place;
import org.puebla.model.Problem;

/** A panel in delimited text, whose cells are texts and whose gaps have many spellings. */
record PanelCsv(Path file) implements PanelSource {

  @Override
  public List<String> header() throws IOException {
    try (CSVParser parser = open()) {
      return header(parser.iterator());
    }
  }

  @Override
  public void read(PanelRows rows) throws IOException {
    try (CSVParser parser = open()) {
      Iterator<CSVRecord> records = parser.iterator();
      List<String> header = header(records);
      rows.require(header);
      int[] numbers = PanelRows.places(header, rows.numbers());
      int[] names = PanelRows.places(header, rows.names());
      while (records.hasNext()) {
        CSVRecord record = records.next();
        Place place = Place.line(file.toString(), parser.getCurrentLineNumber());
        if (record.size() == header.size()) {
          rows.add(place, numbers(place, record, numbers, rows), names(record, names));
        } else {
          rows.leave(Problem.at(place, "toolbox.cells", record.size(), header.size()));
        }
      }
    }
  }

  private CSVParser open() throws IOException {
    Reader reader = LongTable.pastTheMark(Files.newBufferedReader(file, StandardCharsets.UTF_8));
    return CSVFormat.DEFAULT.parse(reader);
  }

  private static List<String> header(Iterator<CSVRecord> records) {
    return records.hasNext()
        ? records.next().toList().stream().map(String::strip).toList()
        : List.of();
  }

  private static double[] numbers(Place place, CSVRecord record, int[] places, PanelRows rows) {
    double[] values = new double[places.length];
    for (int at = 0; at < values.length; at++) {
      String text = record.get(places[at]).strip();
      values[at] = PanelCells.isGap(text) ? Double.NaN : rows.number(place, text, at);
    }
    return values;
  }

  /** {@code NA} is a code of Namibia. */
  private static String[] names(CSVRecord record, int[] places) {
    String[] texts = new String[places.length];
    for (int at = 0; at < texts.length; at++) {
      texts[at] = record.get(places[at]).strip();
    }
    return texts;
  }
}
