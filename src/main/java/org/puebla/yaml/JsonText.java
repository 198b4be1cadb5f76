package org.puebla.yaml;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.puebla.yaml.RecordShape.Part;

/**
 * Lays out values as JSON so that a person can read it and a comparison of lines says something.
 */
final class JsonText {

  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

  private static final PrettyPrinter FOR_PEOPLE =
      new DefaultPrettyPrinter()
          .withSeparators(
              Separators.createDefaultInstance()
                  .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
          .withObjectIndenter(INDENT)
          .withArrayIndenter(INDENT);

  String write(Object value) {
    return write(value, new DefaultPrettyPrinter((DefaultPrettyPrinter) FOR_PEOPLE)) + '\n';
  }

  /** On one line, for programs. */
  String compact(Object value) {
    return write(value, new MinimalPrettyPrinter());
  }

  private String write(Object value, PrettyPrinter layout) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JsonTree.FACTORY.createGenerator(text)) {
      json.setPrettyPrinter(layout);
      value(json, value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private void value(JsonGenerator json, @Nullable Object value) throws IOException {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof Optional<?> optional) {
      value(json, optional.orElse(null));
    } else if (value instanceof Map<?, ?> map) {
      object(json, textKeys(map));
    } else if (value instanceof Iterable<?> elements) {
      json.writeStartArray();
      for (Object element : elements) {
        value(json, element);
      }
      json.writeEndArray();
    } else if (value instanceof Record record) {
      object(json, components(record));
    } else {
      scalar(json, value);
    }
  }

  private void object(JsonGenerator json, Map<String, @Nullable Object> entries)
      throws IOException {
    json.writeStartObject();
    for (Map.Entry<String, @Nullable Object> entry : entries.entrySet()) {
      json.writeFieldName(entry.getKey());
      value(json, entry.getValue());
    }
    json.writeEndObject();
  }

  private static void scalar(JsonGenerator json, Object value) throws IOException {
    if (value instanceof Double number) {
      json.writeNumber(number);
    } else if (value instanceof Integer || value instanceof Long) {
      json.writeNumber(((Number) value).longValue());
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else if (value instanceof Enum<?> constant) {
      json.writeString(Choices.written(constant));
    } else {
      json.writeString(value.toString());
    }
  }

  private static Map<String, @Nullable Object> components(Record record) {
    Map<String, @Nullable Object> components = new LinkedHashMap<>();
    for (Part part : RecordShape.of(record.getClass()).parts()) {
      Object value = part.of(record);
      boolean said = value != null && !value.equals(Optional.empty());
      if (said) {
        components.put(part.snake(), value);
      }
    }
    return components;
  }

  private static Map<String, @Nullable Object> textKeys(Map<?, ?> map) {
    Map<String, @Nullable Object> entries =
        map instanceof LinkedHashMap ? new LinkedHashMap<>() : new TreeMap<>();
    map.forEach(
        (key, value) ->
            entries.put(
                key instanceof Enum<?> constant ? Choices.written(constant) : key.toString(),
                value));
    return entries;
  }
}
