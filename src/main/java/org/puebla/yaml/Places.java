package org.puebla.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.puebla.model.Place;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The line of each key and list element of a file, for problems that are found after binding. */
public final class Places {

  private final String file;
  private final Map<List<String>, Long> lines = new HashMap<>();

  private Places(String file) {
    this.file = file;
  }

  static Places of(String file, Node root) {
    Places places = new Places(file);
    places.add(List.of(), root);
    return places;
  }

  /**
   * Where a key stands, or the nearest key above it that the file has.
   *
   * @param path keys from the top; an element of a list by its number, from 0
   */
  public Place at(String... path) {
    List<String> key = List.of(path);
    for (int length = key.size(); length > 0; length--) {
      Long line = lines.get(key.subList(0, length));
      if (line != null) {
        return Place.line(file, line);
      }
    }
    return Place.of(file);
  }

  private void add(List<String> above, Node node) {
    if (node instanceof MappingNode mapping) {
      for (NodeTuple entry : mapping.getValue()) {
        if (entry.getKeyNode() instanceof ScalarNode key) {
          add(above, key.getValue(), key, entry.getValueNode());
        }
      }
    } else if (node instanceof SequenceNode sequence) {
      int number = 0;
      for (Node element : sequence.getValue()) {
        add(above, Integer.toString(number++), element, element);
      }
    }
  }

  private void add(List<String> above, String name, Node marked, Node value) {
    List<String> path = new ArrayList<>(above);
    path.add(name);
    lines.put(path, marked.getStartMark().getLine() + 1L);
    add(path, value);
  }
}
