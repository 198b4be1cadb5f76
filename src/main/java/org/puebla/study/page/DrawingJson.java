package org.puebla.study.page;

import java.util.LinkedHashMap;
import java.util.Map;
import org.puebla.study.figure.Drawing;
import org.puebla.yaml.Json;

/** A drawing as the scripts take it. */
final class DrawingJson {

  private DrawingJson() {}

  static Map<String, Object> content(Drawing drawing) {
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("kind", drawing.kind());
    content.put("of", drawing);
    return content;
  }

  static String of(Drawing drawing) {
    return inScript(Json.compact(content(drawing)));
  }

  /** JSON inside a script element: nothing in it can end the element or a line of the script. */
  static String inScript(String json) {
    return json.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
  }
}
