package org.puebla.cli.answer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Explains the names of one kind. */
public interface Glossary {

  /** What is known of a name, label to value; none when the name is of another kind. */
  Stream<Map<String, Object>> cards(String id);

  /** Every name that it can explain. */
  Stream<String> names();

  static Map<String, Object> card(Object... labelsAndValues) {
    Map<String, Object> card = new LinkedHashMap<>();
    for (int at = 0; at < labelsAndValues.length; at += 2) {
      card.put((String) labelsAndValues[at], labelsAndValues[at + 1]);
    }
    return card;
  }
}
