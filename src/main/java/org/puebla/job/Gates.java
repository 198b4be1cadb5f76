package org.puebla.job;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.puebla.gate.Gate;
import org.puebla.model.Problem;
import org.puebla.source.declaration.SourceDeclaration;

/** The gates that declarations move, by their names. */
final class Gates {

  private Gates() {}

  /** The bounds that a declaration moves. */
  static Map<Gate, Double> moved(SourceDeclaration declaration) {
    Map<Gate, Double> moved = new EnumMap<>(Gate.class);
    declaration
        .gates()
        .forEach((name, gate) -> named(name).ifPresent(known -> moved.put(known, gate.atMost())));
    return moved;
  }

  /** Every name of a declaration that no gate has. */
  static List<Problem> problems(SourceDeclaration declaration) {
    List<Problem> problems = new ArrayList<>();
    declaration
        .gates()
        .forEach(
            (name, gate) -> {
              if (named(name).isEmpty()) {
                problems.add(Problem.at(gate.place(), "job.unknown-gate", name, names()));
              }
            });
    return problems;
  }

  private static Optional<Gate> named(String name) {
    return Arrays.stream(Gate.values()).filter(gate -> gate.code().equals(name)).findFirst();
  }

  private static String names() {
    return Arrays.stream(Gate.values()).map(Gate::code).collect(Collectors.joining(", "));
  }
}
