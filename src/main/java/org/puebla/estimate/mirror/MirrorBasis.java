package org.puebla.estimate.mirror;

import java.util.ArrayList;
import java.util.List;

/** What two reports of one corridor must have in common to be compared, as codes. */
public record MirrorBasis(String statUnit, String duration, String originBasis) {

  /** What differs from another basis, each as {@code column: this / that}. */
  List<String> differences(MirrorBasis other) {
    List<String> differences = new ArrayList<>();
    compare("stat_unit", statUnit, other.statUnit, differences);
    compare("duration", duration, other.duration, differences);
    compare("origin_basis", originBasis, other.originBasis, differences);
    return differences;
  }

  private static void compare(String column, String one, String other, List<String> differences) {
    if (!one.equals(other)) {
      differences.add(column + ": " + one + " / " + other);
    }
  }
}
