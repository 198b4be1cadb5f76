package org.puebla.study.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The scripts, styles and templates that pages are made with, as they come with the program. */
final class Resources {

  private static final String ECHARTS =
      "/META-INF/resources/_static/echarts/" + version() + "/dist/echarts.min.js";

  private Resources() {}

  /** A file beside the words of studies. */
  static String file(String name) {
    return read("/org/puebla/study/" + name);
  }

  /** The library that draws, as its makers bundle it. */
  static String echarts() {
    return read(ECHARTS);
  }

  private static String version() {
    String properties = read("/META-INF/maven/org.mvnpm/echarts/pom.properties");
    return properties.replaceAll("(?s).*version=([^\\s]+).*", "$1");
  }

  private static String read(String name) {
    try (InputStream stream = Resources.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("not on the class path: " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
