package org.puebla.toolbox;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.puebla.model.PueblaException;
import org.puebla.model.RuleWords;

/** A file of a researcher for one reading, and what its reader is told of it. */
final class CsvFile {

  private CsvFile() {}

  static <T> T read(String text, Function<Path, T> reader) {
    return read(text.getBytes(StandardCharsets.UTF_8), reader);
  }

  static <T> T read(byte[] bytes, Function<Path, T> reader) {
    try {
      Path file = Files.createTempFile("toolbox", ".csv");
      try {
        Files.write(file, bytes);
        return reader.apply(file);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every problem in English, the file called {@code FILE}. */
  static List<String> told(String text, Function<Path, ?> reader) {
    return told(text.getBytes(StandardCharsets.UTF_8), reader);
  }

  static List<String> told(byte[] bytes, Function<Path, ?> reader) {
    Path[] named = new Path[1];
    PueblaException stop =
        catchThrowableOfType(
            PueblaException.class,
            () ->
                read(
                    bytes,
                    file -> {
                      named[0] = file;
                      return reader.apply(file);
                    }));
    RuleWords words = new RuleWords(Locale.ENGLISH);
    return stop.problems().stream()
        .map(words::of)
        .map(each -> each.replace(named[0].toString(), "FILE"))
        .toList();
  }
}
