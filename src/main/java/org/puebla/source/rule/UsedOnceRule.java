package org.puebla.source.rule;

import java.util.List;
import java.util.Map;

/** No column of the file is both read and left out on purpose. */
final class UsedOnceRule implements DeclarationRule {

  @Override
  public void check(Review review) {
    Map<String, List<String>> read = FileColumns.readBy(review.declaration());
    List<String> ignored = review.declaration().ignore();
    for (int at = 0; at < ignored.size(); at++) {
      String column = ignored.get(at);
      List<String> path = List.of("ignore", Integer.toString(at));
      if (read.containsKey(column)) {
        review.problem(path, "source.read-and-ignored", column, String.join(".", read.get(column)));
      }
      if (ignored.indexOf(column) < at) {
        review.problem(path, "source.ignored-twice", column);
      }
    }
  }
}
