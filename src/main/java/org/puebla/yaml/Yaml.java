package org.puebla.yaml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.puebla.model.ExitCode;
import org.puebla.model.Place;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Binds a YAML file to a record, strictly.
 *
 * <p>A component {@code yearStarts} is the key {@code year-starts}. {@code Optional}, {@code List}
 * and {@code Map} components may be absent, every other must be there; where a list of texts, or of
 * such lists, is asked for, one text alone is a list of one. A {@code Place} component is filled
 * with the line. Nothing is guessed from how a value looks: {@code 01} stays {@code 01}, {@code NO}
 * stays {@code NO}.
 */
public final class Yaml {

  /**
   * A record and where each of its keys stands.
   *
   * @param places the place of a key by its path, for instance {@code at("counts", "measure")}
   */
  public record Bound<R>(R value, Places places) {}

  private Yaml() {}

  /**
   * Reads a file.
   *
   * @param shownName the file as a user would type it
   * @throws PueblaException with every problem of the file, each with its line; INPUT_MISSING when
   *     there is no such file
   */
  public static <R extends Record> R read(Path file, String shownName, Class<R> record) {
    return bind(text(file, shownName), shownName, record).value();
  }

  /** The same from a text. */
  public static <R extends Record> R read(String text, String shownName, Class<R> record) {
    return bind(text, shownName, record).value();
  }

  /** Reads a text and keeps the places of its keys. */
  public static <R extends Record> Bound<R> bind(String text, String shownName, Class<R> record) {
    Node root = YamlText.parse(text, shownName);
    List<Problem> problems = new ArrayList<>();
    Object bound = new Binder(shownName, problems).root(root, record);
    if (bound == null || !problems.isEmpty()) {
      throw new PueblaException(ExitCode.INVALID, problems);
    }
    return new Bound<>(record.cast(bound), Places.of(shownName, root));
  }

  /**
   * The text of a file in UTF-8, without its byte order mark.
   *
   * @throws PueblaException INPUT_MISSING when it cannot be read, INVALID when it is not UTF-8
   */
  public static String text(Path file, String shownName) {
    return YamlText.decode(bytes(file, shownName), shownName);
  }

  private static byte[] bytes(Path file, String shownName) {
    Place place = Place.of(shownName);
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new PueblaException(ExitCode.INPUT_MISSING, Problem.at(place, "yaml.no-file"));
    } catch (IOException e) {
      Problem problem = Problem.at(place, "yaml.unreadable", String.valueOf(e.getMessage()));
      throw new PueblaException(ExitCode.INPUT_MISSING, List.of(problem), e);
    }
  }
}
