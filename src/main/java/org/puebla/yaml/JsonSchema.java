package org.puebla.yaml;

import static org.puebla.yaml.RecordShape.argument;
import static org.puebla.yaml.RecordShape.raw;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.puebla.yaml.RecordShape.Part;

/**
 * The JSON Schema of a record, by which an editor completes and checks the YAML file while it is
 * written.
 *
 * <p>Texts come from {@code descriptions.properties} beside the record, keyed {@code
 * Record.component}. See JSON Schema, draft 2020-12.
 */
public final class JsonSchema {

  private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

  /** An unquoted 2019 or NO is a number or a truth value to an editor, and a text to us. */
  private static final Map<String, Object> TEXT =
      Map.of("type", List.of("string", "number", "boolean", "null"));

  private final Properties descriptions;
  private final Map<String, Object> definitions = new TreeMap<>();

  private JsonSchema(Properties descriptions) {
    this.descriptions = descriptions;
  }

  /**
   * The schema as JSON text.
   *
   * @throws IllegalStateException when a component has no description
   */
  public static String of(Class<? extends Record> root) {
    JsonSchema schema = new JsonSchema(descriptions(root));
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("$schema", DRAFT);
    document.put("title", schema.description(root.getSimpleName()));
    document.putAll(schema.object(root));
    document.put("$defs", schema.definitions);
    return Json.write(document);
  }

  private Map<String, Object> object(Class<?> record) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    RecordShape.of(record)
        .keys()
        .forEach(
            (key, part) -> {
              Map<String, Object> property = new LinkedHashMap<>();
              property.put(
                  "description",
                  description(record.getSimpleName() + "." + part.component().getName()));
              // Sorted: the order of Map.of differs from one run to the next.
              property.putAll(new TreeMap<>(type(part.type(), part.choices())));
              properties.put(key, property);
              if (isRequired(part)) {
                required.add(key);
              }
            });
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("type", "object");
    object.put("properties", properties);
    object.put("required", required);
    object.put("additionalProperties", false);
    return object;
  }

  private static boolean isRequired(Part part) {
    return part.absent() == null;
  }

  private Map<String, Object> type(Type type, List<String> choices) {
    Class<?> raw = raw(type);
    if (raw == Optional.class) {
      return type(argument(type, 0), choices);
    }
    if (raw == List.class) {
      return list(type(argument(type, 0), choices), argument(type, 0) == String.class);
    }
    if (raw == Map.class) {
      return Map.of("type", "object", "additionalProperties", type(argument(type, 1), List.of()));
    }
    if (raw.isRecord()) {
      return reference(raw);
    }
    if (raw.isEnum()) {
      return Map.of("enum", List.copyOf(Choices.of(raw).keySet()));
    }
    return choices.isEmpty() ? scalar(raw) : Map.of("enum", choices);
  }

  private static Map<String, Object> list(Map<String, Object> element, boolean aloneIsEnough) {
    Map<String, Object> list = Map.of("type", "array", "items", element);
    return aloneIsEnough ? Map.of("anyOf", List.of(list, element)) : list;
  }

  private Map<String, Object> reference(Class<?> record) {
    String name = record.getSimpleName();
    if (!definitions.containsKey(name)) {
      definitions.put(name, Map.of());
      definitions.put(name, object(record));
    }
    return Map.of("$ref", "#/$defs/" + name);
  }

  private static Map<String, Object> scalar(Class<?> type) {
    if (type == boolean.class || type == Boolean.class) {
      return Map.of("type", "boolean");
    }
    if (type == double.class || type == Double.class) {
      return Map.of("type", "number");
    }
    boolean whole = List.of(int.class, Integer.class, long.class, Long.class).contains(type);
    return whole ? Map.of("type", "integer") : TEXT;
  }

  private String description(String key) {
    String description = descriptions.getProperty(key);
    if (description == null) {
      throw new IllegalStateException("descriptions.properties says nothing of " + key);
    }
    return description;
  }

  private static Properties descriptions(Class<?> root) {
    Properties descriptions = new Properties();
    try (InputStream resource = root.getResourceAsStream("descriptions.properties")) {
      if (resource != null) {
        descriptions.load(new InputStreamReader(resource, StandardCharsets.UTF_8));
      }
      return descriptions;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
