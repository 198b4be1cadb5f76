package org.puebla.normalise.row;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.puebla.codelist.Lookup;
import org.puebla.codelist.Lookups;
import org.puebla.source.declaration.ColumnRule;
import org.puebla.source.declaration.SourceDeclaration;

/** The spelling lists that one declaration names. */
public final class SpellingLists implements Serializable {

  private static final long serialVersionUID = 1L;

  private final HashMap<String, Lookup> lists;

  private SpellingLists(Map<String, Lookup> lists) {
    this.lists = new HashMap<>(lists);
  }

  /**
   * @throws IllegalArgumentException when a list is missing; declarations are checked before
   */
  public static SpellingLists of(SourceDeclaration declaration, Lookups all) {
    Map<String, Lookup> lists = new HashMap<>();
    for (ColumnRule rule : declaration.columns().values()) {
      for (String name : rule.lookup()) {
        lists.put(
            name,
            all.find(name)
                .orElseThrow(() -> new IllegalArgumentException("no spelling list " + name)));
      }
    }
    return new SpellingLists(lists);
  }

  List<Lookup> named(List<String> names) {
    return names.stream().map(lists::get).toList();
  }
}
