package org.puebla.normalise.file;

import java.util.Map;
import java.util.regex.Pattern;
import org.puebla.model.ExitCode;
import org.puebla.model.Place;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;

/** A value told by the name of the file, where the files of one edition differ by nothing else. */
public final class FilePattern {

  private FilePattern() {}

  /**
   * @param patterns pattern with {@code *} to value, the first that matches decides
   */
  public static String valueFor(String file, Map<String, String> patterns) {
    return patterns.entrySet().stream()
        .filter(entry -> matches(file, entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow(
            () ->
                new PueblaException(
                    ExitCode.DATA_FAILED,
                    Problem.at(
                        Place.of(file),
                        "normalise.unexpected-file",
                        String.join(", ", patterns.keySet()))));
  }

  private static boolean matches(String file, String pattern) {
    String regex = Pattern.quote(pattern).replace("*", "\\E.*\\Q");
    return Pattern.matches(regex, file);
  }
}
