package org.puebla.yaml;

import static org.puebla.yaml.RecordShape.argument;
import static org.puebla.yaml.RecordShape.raw;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.puebla.yaml.JsonTree.Unfit;
import org.puebla.yaml.RecordShape.Part;

/** Turns parsed JSON back into the record that it was written from. */
final class JsonBinder {

  private static final List<String> NO_DECIMALS = List.of("NaN", "Infinity", "-Infinity");

  @Nullable Object bind(@Nullable Object tree, Type type) {
    Class<?> raw = raw(type);
    if (raw == Optional.class) {
      return Optional.ofNullable(tree == null ? null : bind(tree, argument(type, 0)));
    }
    if (tree == null) {
      return null;
    }
    if (raw == List.class) {
      return list(tree, argument(type, 0));
    }
    if (raw == SortedMap.class) {
      return Collections.unmodifiableSortedMap(new TreeMap<>(map(tree, type)));
    }
    if (raw == Map.class) {
      return Collections.unmodifiableMap(map(tree, type));
    }
    return raw.isRecord() ? record(tree, raw) : scalar(tree, raw);
  }

  private Object record(Object tree, Class<?> type) {
    Map<?, ?> object = object(tree);
    RecordShape shape = RecordShape.of(type);
    List<@Nullable Object> values = new ArrayList<>();
    for (Part part : shape.parts()) {
      Object value = object.get(part.snake());
      Object bound = value == null ? part.absent() : bind(value, part.type());
      if (bound == null && raw(part.type()).isPrimitive()) {
        throw new Unfit(type.getSimpleName() + "." + part.snake() + "?");
      }
      values.add(bound);
    }
    try {
      return shape.make(values.toArray());
    } catch (IllegalArgumentException | IllegalStateException | NullPointerException refusal) {
      throw new Unfit(type.getSimpleName() + ": " + refusal.getMessage());
    }
  }

  private Map<Object, Object> map(Object tree, Type type) {
    Map<Object, Object> map = new LinkedHashMap<>();
    object(tree)
        .forEach(
            (key, value) ->
                map.put(
                    scalar(String.valueOf(key), raw(argument(type, 0))),
                    present(bind(value, argument(type, 1)))));
    return map;
  }

  private List<Object> list(Object tree, Type elementType) {
    if (!(tree instanceof List<?> elements)) {
      throw new Unfit(tree + " is no list");
    }
    return elements.stream().map(element -> present(bind(element, elementType))).toList();
  }

  private static Object scalar(Object tree, Class<?> type) {
    if (!(tree instanceof String text)) {
      throw new Unfit(tree + " is no " + type.getSimpleName());
    }
    boolean isDouble = type == Double.class || type == double.class;
    if (isDouble && NO_DECIMALS.contains(text)) {
      return Double.valueOf(text);
    }
    Object value = type.isEnum() ? Choices.of(type).get(text) : Scalars.read(text, type).value();
    if (value == null) {
      throw new Unfit(text + " is no " + type.getSimpleName());
    }
    return value;
  }

  private static Map<?, ?> object(Object tree) {
    if (tree instanceof Map<?, ?> object) {
      return object;
    }
    throw new Unfit(tree + " is no object");
  }

  private static Object present(@Nullable Object value) {
    if (value == null) {
      throw new Unfit("null");
    }
    return value;
  }
}
