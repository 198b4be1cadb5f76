package org.puebla.yaml;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.puebla.model.Coded;

/** How the constants of an enum are written in a file: by their code, else in kebab-case. */
final class Choices {

  private Choices() {}

  static Map<String, Object> of(Class<?> type) {
    Map<String, Object> choices = new LinkedHashMap<>();
    for (Object constant : type.getEnumConstants()) {
      choices.put(written((Enum<?>) constant), constant);
    }
    return choices;
  }

  static String written(Enum<?> constant) {
    return constant instanceof Coded coded
        ? coded.code()
        : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
