package org.puebla.model;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The constants of one {@link Coded} enum, found by their code. */
public final class Vocabulary<E extends Enum<E> & Coded> {

  private final Map<String, E> byCode;

  private Vocabulary(Map<String, E> byCode) {
    this.byCode = byCode;
  }

  public static <E extends Enum<E> & Coded> Vocabulary<E> of(Class<E> type) {
    return new Vocabulary<>(
        Arrays.stream(type.getEnumConstants())
            .collect(
                Collectors.toMap(
                    Coded::code,
                    Function.identity(),
                    (one, other) -> {
                      throw new IllegalStateException(one + " and " + other + " share a code");
                    },
                    LinkedHashMap::new)));
  }

  public Optional<E> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** All codes in the order of declaration. */
  public List<String> codes() {
    return List.copyOf(byCode.keySet());
  }
}
