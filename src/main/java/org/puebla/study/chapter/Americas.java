package org.puebla.study.chapter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.puebla.yaml.Json;

/** The countries that flow maps show: those whose outlines are in {@code americas.json}. */
final class Americas {

  private static final String OUTLINES = "/org/puebla/study/americas.json";

  private static final Set<String> CODES = read();

  /** As much of GeoJSON as says whose outlines there are. */
  record Outlines(List<Outline> features) {}

  record Outline(Named properties) {}

  record Named(String name) {}

  private Americas() {}

  static boolean hold(String code) {
    return CODES.contains(code);
  }

  private static Set<String> read() {
    try (InputStream file =
        Objects.requireNonNull(Americas.class.getResourceAsStream(OUTLINES), OUTLINES)) {
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return Json.read(text, OUTLINES, Outlines.class).features().stream()
          .map(outline -> outline.properties().name())
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
