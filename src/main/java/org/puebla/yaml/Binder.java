package org.puebla.yaml;

import static org.puebla.yaml.RecordShape.argument;
import static org.puebla.yaml.RecordShape.raw;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.puebla.model.Place;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;
import org.puebla.yaml.RecordShape.Part;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Walks the nodes of one file along the components of a record and goes on after a problem, so that
 * one reading finds them all; what could not be bound is null.
 */
final class Binder {

  private final String file;
  private final List<Problem> problems;

  Binder(String file, List<Problem> problems) {
    this.file = file;
    this.problems = problems;
  }

  @Nullable Object root(Node node, Class<?> record) {
    return record(new Spot(file, file, node, node), record);
  }

  /**
   * A value in the file and what messages call it.
   *
   * @param key the key it stands under
   * @param marked the node whose line is shown: the key's, where there is one
   */
  private record Spot(String file, String key, Node marked, Node value) {

    Place place() {
      return Place.line(file, marked.getStartMark().getLine() + 1L);
    }

    Spot element(Node element) {
      return new Spot(file, key, element, element);
    }

    Spot entry(ScalarNode entryKey, Node entryValue) {
      return new Spot(file, entryKey.getValue(), entryKey, entryValue);
    }
  }

  private @Nullable Object bind(Spot spot, Type type, List<String> choices) {
    Class<?> raw = raw(type);
    if (raw == Optional.class) {
      Object bound = bind(spot, argument(type, 0), choices);
      return bound == null ? null : Optional.of(bound);
    }
    if (raw == List.class) {
      return list(spot, argument(type, 0), choices);
    }
    if (raw == Map.class) {
      return map(spot, argument(type, 1));
    }
    return raw.isRecord() ? record(spot, raw) : scalar(spot, raw, choices);
  }

  private @Nullable Object record(Spot spot, Class<?> type) {
    RecordShape shape = RecordShape.of(type);
    Map<String, Part> keys = shape.keys();
    Map<String, Spot> entries = entries(spot);
    if (entries == null) {
      return null;
    }
    int before = problems.size();
    entries.forEach(
        (key, entry) -> {
          if (!keys.containsKey(key)) {
            wrongName(entry, "yaml.unknown-key", key, keys.keySet());
          }
        });
    Object[] values = shape.parts().stream().map(part -> value(spot, part, entries)).toArray();
    return problems.size() > before ? null : made(spot, shape, values);
  }

  private @Nullable Object value(Spot spot, Part part, Map<String, Spot> entries) {
    if (part.isPlace()) {
      return spot.place();
    }
    Spot entry = entries.get(part.kebab());
    if (entry != null) {
      return bind(entry, part.type(), part.choices());
    }
    Object absent = part.absent();
    if (absent == null) {
      problem(spot, "yaml.missing-key", part.kebab());
    }
    return absent;
  }

  private @Nullable Object made(Spot spot, RecordShape shape, @Nullable Object[] values) {
    try {
      return shape.make(values);
    } catch (PueblaException refusal) {
      for (Problem why : refusal.problems()) {
        problems.add(
            why.place() == null ? new Problem(why.rule(), spot.place(), why.facts()) : why);
      }
    } catch (IllegalArgumentException refusal) {
      problem(spot, "yaml.refused", spot.key(), String.valueOf(refusal.getMessage()));
    }
    return null;
  }

  private @Nullable Object map(Spot spot, Type valueType) {
    Map<String, Spot> entries = entries(spot);
    if (entries == null) {
      return null;
    }
    int before = problems.size();
    Map<String, Object> bound = new LinkedHashMap<>();
    entries.forEach(
        (key, entry) -> {
          Object value = bind(entry, valueType, List.of());
          if (value != null) {
            bound.put(key, value);
          }
        });
    return problems.size() > before ? null : Collections.unmodifiableMap(bound);
  }

  private @Nullable Object list(Spot spot, Type elementType, List<String> choices) {
    boolean aloneIsEnough = spot.value() instanceof ScalarNode && isTextOrTexts(elementType);
    if (aloneIsEnough) {
      Object only = bind(spot, elementType, choices);
      return only == null ? null : List.of(only);
    }
    if (!(spot.value() instanceof SequenceNode sequence)) {
      problem(spot, "yaml.not-a-list", spot.key());
      return null;
    }
    if (anchored(spot)) {
      return null;
    }
    List<Object> bound = new ArrayList<>();
    for (Node element : sequence.getValue()) {
      Object value = bind(spot.element(element), elementType, choices);
      if (value != null) {
        bound.add(value);
      }
    }
    return bound.size() < sequence.getValue().size() ? null : List.copyOf(bound);
  }

  /** A text, or a list of texts, of which one alone is enough in turn. */
  private static boolean isTextOrTexts(Type type) {
    return type == String.class
        || (type instanceof ParameterizedType list
            && list.getRawType() == List.class
            && isTextOrTexts(list.getActualTypeArguments()[0]));
  }

  private @Nullable Object scalar(Spot spot, Class<?> type, List<String> choices) {
    String text = text(spot);
    if (text == null) {
      return null;
    }
    if (type.isEnum()) {
      return chosen(spot, text, Choices.of(type));
    }
    if (!choices.isEmpty() && !choices.contains(text)) {
      wrongName(spot, "yaml.not-a-choice", text, choices);
      return null;
    }
    Scalars.Reading reading = Scalars.read(text, type);
    if (reading.rule() != null) {
      problem(spot, reading.rule(), spot.key(), text);
    }
    return reading.value();
  }

  private @Nullable Object chosen(Spot spot, String text, Map<String, Object> constants) {
    Object constant = constants.get(text);
    if (constant == null) {
      wrongName(spot, "yaml.not-a-choice", text, constants.keySet());
    }
    return constant;
  }

  private @Nullable String text(Spot spot) {
    if (!(spot.value() instanceof ScalarNode scalar)) {
      problem(spot, "yaml.not-a-text", spot.key());
      return null;
    }
    if (scalar.isPlain() && scalar.getValue().isEmpty()) {
      problem(spot, "yaml.no-value", spot.key());
      return null;
    }
    return anchored(spot) ? null : scalar.getValue();
  }

  /** The entries of a mapping by key, in order; null when it is no mapping. */
  private @Nullable Map<String, Spot> entries(Spot spot) {
    if (!(spot.value() instanceof MappingNode mapping)) {
      problem(spot, "yaml.not-a-mapping", spot.key());
      return null;
    }
    if (anchored(spot)) {
      return null;
    }
    Map<String, Spot> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      if (tuple.getKeyNode() instanceof ScalarNode key) {
        Spot entry = spot.entry(key, tuple.getValueNode());
        Spot first = entries.putIfAbsent(key.getValue(), entry);
        if (first != null) {
          problem(entry, "yaml.duplicate-key", key.getValue(), first.place());
        }
      } else {
        problem(spot.element(tuple.getKeyNode()), "yaml.not-a-text", spot.key());
      }
    }
    return entries;
  }

  /**
   * An alias could repeat a part of the file a billion times, and hides on which line a value is.
   */
  private boolean anchored(Spot spot) {
    String anchor = spot.value().getAnchor();
    if (anchor != null) {
      problem(spot, "yaml.anchor", anchor);
    }
    return anchor != null;
  }

  private void wrongName(Spot spot, String rule, String name, Collection<String> names) {
    String known = String.join(", ", names);
    Spelling.nearest(name, names)
        .ifPresentOrElse(
            near -> problem(spot, rule + "-near", name, near, known),
            () -> problem(spot, rule, name, known));
  }

  private void problem(Spot spot, String rule, Object... facts) {
    problems.add(Problem.at(spot.place(), rule, facts));
  }
}
