package org.puebla.model;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something a user must mend, as facts; its words are chosen when it is shown, in the user's
 * language.
 *
 * @param rule room and rule, for instance {@code yaml.unknown-key}; names the text in the room's
 *     message bundle
 * @param place where it was found, null when it is in no file
 * @param facts what was found and expected, in the order in which the text names them
 */
public record Problem(String rule, @Nullable Place place, List<Object> facts)
    implements Serializable {

  public Problem {
    facts = List.copyOf(facts);
  }

  public static Problem at(Place place, String rule, Object... facts) {
    return new Problem(rule, place, List.of(facts));
  }

  public static Problem of(String rule, Object... facts) {
    return new Problem(rule, null, List.of(facts));
  }
}
