package org.puebla.causes;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * One way of saying a model: the model itself, or one of the combinations of its alternatives.
 *
 * @param choices the alternative of each group in which it is not the model itself
 * @param model what is fitted, under the name {@code model~alternative~alternative}
 */
record Specification(Map<String, String> choices, GravityModel model) {

  String id() {
    return model.gravity();
  }

  boolean isDeclared() {
    return choices.isEmpty();
  }

  /** In words: each group and its alternative. */
  String differs() {
    return choices.entrySet().stream()
        .map(choice -> choice.getKey() + ": " + choice.getValue())
        .collect(Collectors.joining("; "));
  }
}
