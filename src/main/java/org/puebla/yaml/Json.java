package org.puebla.yaml;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.puebla.model.ExitCode;
import org.puebla.model.Place;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;

/**
 * Writes the same JSON for the same value, and reads it back.
 *
 * <p>A component {@code sourceId} is the key {@code source_id}, an enum its code, an absent or null
 * component is left out. Keys stand in the order of the components; those of a map in its own order
 * when it is a {@code LinkedHashMap}, else sorted.
 */
public final class Json {

  private Json() {}

  /** Records, maps, lists, texts, numbers, truth values and enums as indented JSON ending in LF. */
  public static String write(Object value) {
    return new JsonText().write(value);
  }

  /** The same on one line, for a program that reads much of it. */
  public static String compact(Object value) {
    return new JsonText().compact(value);
  }

  /**
   * Reads JSON that {@link #write} wrote; keys that the record does not have are passed over, so
   * that an older program reads what a newer one wrote.
   *
   * @param shownName the file as a user would type it
   * @throws PueblaException when the text is not such JSON
   */
  public static <R extends Record> R read(String text, String shownName, Class<R> record) {
    try {
      return requireNonNull(record.cast(new JsonBinder().bind(JsonTree.parse(text), record)));
    } catch (JsonTree.Unfit e) {
      Problem problem =
          Problem.at(Place.of(shownName), "yaml.not-json", String.valueOf(e.getMessage()));
      throw new PueblaException(ExitCode.INPUT_MISSING, List.of(problem), e);
    }
  }
}
