package org.puebla.normalise.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The names of the columns of a landed file, as printed after trimming. */
public final class Header {

  private final List<String> names;
  private final Map<String, Integer> positions = new HashMap<>();

  /** A name that occurs twice is found at its first place; its other places have no name. */
  public Header(List<String> names) {
    this.names = List.copyOf(names);
    for (int position = 0; position < names.size(); position++) {
      positions.putIfAbsent(names.get(position), position);
    }
  }

  public List<String> names() {
    return names;
  }

  public int width() {
    return names.size();
  }

  public OptionalInt position(String name) {
    Integer position = positions.get(name);
    return position == null ? OptionalInt.empty() : OptionalInt.of(position);
  }
}
