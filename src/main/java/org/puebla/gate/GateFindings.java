package org.puebla.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.puebla.quality.Finding;
import org.puebla.quality.Finding.Level;

/** Gathers what the gates found of one edition, one finding a gate. */
final class GateFindings {

  private final String source;
  private final String edition;
  private final Map<Gate, Double> bounds;
  private final List<Finding> findings = new ArrayList<>();

  /**
   * @param bounds those that the declaration moved
   */
  GateFindings(String source, String edition, Map<Gate, Double> bounds) {
    this.source = source;
    this.edition = edition;
    this.bounds = Map.copyOf(bounds);
  }

  double bound(Gate gate) {
    return bounds.getOrDefault(gate, gate.bound());
  }

  /**
   * Holds a value against the bound of its gate.
   *
   * @param found the value in words, with the cell where one is guilty
   */
  void hold(Gate gate, double value, String found) {
    add(gate, value <= bound(gate) ? Level.PASS : gate.level(), found);
  }

  /** Holds the edition back, whatever the level of the gate. */
  void holdBack(Gate gate, String found) {
    add(gate, Level.FAIL, found);
  }

  void notApplied(Gate gate, String because) {
    add(gate, Level.NOT_APPLIED, because);
  }

  List<Finding> all() {
    return findings;
  }

  private void add(Gate gate, Level level, String found) {
    findings.add(
        new Finding(
            source,
            edition,
            "gate." + gate.code(),
            level,
            null,
            found,
            "at most " + number(bound(gate)),
            ""));
  }

  static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? String.format(Locale.ROOT, "%d", (long) value)
        : String.format(Locale.ROOT, "%.4g", value);
  }
}
