package org.puebla.yaml;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.puebla.model.Place;

/** What a record asks for, component by component, and how one is made. */
final class RecordShape {

  private static final Map<Class<?>, RecordShape> KNOWN = new ConcurrentHashMap<>();
  private static final Pattern CAPITAL = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

  /**
   * One component of a record.
   *
   * @param words its name in lower case, cut where a new word begins: {@code year starts}
   * @param choices the only texts it takes, empty for any
   */
  record Part(String words, Type type, List<String> choices, RecordComponent component) {

    String kebab() {
      return words.replace(' ', '-');
    }

    String snake() {
      return words.replace(' ', '_');
    }

    boolean isPlace() {
      return type == Place.class;
    }

    /** What stands for the component when the file does not speak of it, null when it must. */
    @Nullable Object absent() {
      Class<?> raw = raw(type);
      if (raw == Optional.class) {
        return Optional.empty();
      }
      if (raw == List.class) {
        return List.of();
      }
      return raw == Map.class ? Map.of() : null;
    }

    Object of(Object made) {
      try {
        component.getAccessor().setAccessible(true);
        return component.getAccessor().invoke(made);
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalStateException(component.toString(), e);
      }
    }
  }

  private final Constructor<?> constructor;
  private final List<Part> parts;

  private RecordShape(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    this.parts = Arrays.stream(components).map(RecordShape::part).toList();
    try {
      this.constructor =
          type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
    constructor.setAccessible(true);
  }

  static RecordShape of(Class<?> type) {
    return KNOWN.computeIfAbsent(type, RecordShape::new);
  }

  List<Part> parts() {
    return parts;
  }

  /** The components that a YAML file fills, by key. */
  Map<String, Part> keys() {
    Map<String, Part> keys = new LinkedHashMap<>();
    parts.stream().filter(part -> !part.isPlace()).forEach(part -> keys.put(part.kebab(), part));
    return keys;
  }

  /**
   * @throws RuntimeException whatever the record's own constructor refuses the values with
   */
  Object make(@Nullable Object[] values) {
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException refusal) {
        throw refusal;
      }
      throw new IllegalStateException(e);
    } catch (InstantiationException | IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  static Class<?> raw(Type type) {
    return type instanceof ParameterizedType parameterized
        ? (Class<?>) parameterized.getRawType()
        : (Class<?>) type;
  }

  /** The argument of a generic type, for instance the element of a list. */
  static Type argument(Type type, int at) {
    return ((ParameterizedType) type).getActualTypeArguments()[at];
  }

  private static Part part(RecordComponent component) {
    OneOf oneOf = component.getAnnotation(OneOf.class);
    return new Part(
        CAPITAL.matcher(component.getName()).replaceAll(" ").toLowerCase(Locale.ROOT),
        component.getGenericType(),
        oneOf == null ? List.of() : List.of(oneOf.value()),
        component);
  }
}
