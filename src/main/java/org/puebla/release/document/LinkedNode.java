package org.puebla.release.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.puebla.model.Wording;

/** One thing in a JSON-LD document, its statements in the order in which they were made. */
final class LinkedNode {

  private final Map<String, Object> statements = new LinkedHashMap<>();

  private LinkedNode() {}

  /** A thing that others can point to. */
  static LinkedNode named(String iri, String type) {
    LinkedNode node = new LinkedNode();
    node.statements.put("@id", iri);
    node.statements.put("@type", type);
    return node;
  }

  /** A thing that is only ever spoken of where it stands. */
  static LinkedNode unnamed(String type) {
    LinkedNode node = new LinkedNode();
    node.statements.put("@type", type);
    return node;
  }

  LinkedNode say(String term, Object value) {
    statements.put(term, value);
    return this;
  }

  LinkedNode say(String term, LinkedNode value) {
    return say(term, value.statements);
  }

  LinkedNode sayAll(String term, Collection<LinkedNode> values) {
    return say(term, content(values));
  }

  /** A text in every language of the documents, for a term that is kept by language. */
  LinkedNode word(String term, Function<Wording, String> text) {
    Map<String, String> byLanguage = new LinkedHashMap<>();
    Imprint.LANGUAGES.forEach(
        language -> byLanguage.put(language.getLanguage(), text.apply(Imprint.wording(language))));
    return say(term, byLanguage);
  }

  /** A text that there is in English only. */
  LinkedNode inEnglish(String term, String text) {
    return say(term, Map.of("en", text));
  }

  static List<Map<String, Object>> content(Collection<LinkedNode> nodes) {
    List<Map<String, Object>> content = new ArrayList<>();
    nodes.forEach(node -> content.add(node.statements));
    return content;
  }
}
