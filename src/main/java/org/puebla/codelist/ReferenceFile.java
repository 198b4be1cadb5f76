package org.puebla.codelist;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.puebla.model.Words;

/** A CSV file that is part of the program, and therefore right or a fault of ours. */
final class ReferenceFile {

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

  private ReferenceFile() {}

  static <T> List<T> read(String file, Function<CSVRecord, T> row) {
    InputStream resource =
        Objects.requireNonNull(ReferenceFile.class.getResourceAsStream(file), file);
    try (Reader reader = new InputStreamReader(resource, StandardCharsets.UTF_8);
        CSVParser parser = FORMAT.parse(reader)) {
      return parser.stream().map(row).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  static Words names(CSVRecord row) {
    return new Words(row.get("name_en"), row.get("name_es"), row.get("name_fr"));
  }

  static @Nullable String text(CSVRecord row, String column) {
    String cell = row.get(column);
    return cell.isEmpty() ? null : cell;
  }

  static @Nullable LocalDate date(CSVRecord row, String column) {
    String cell = text(row, column);
    return cell == null ? null : LocalDate.parse(cell);
  }
}
