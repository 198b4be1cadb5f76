package org.puebla.normalise.row;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.puebla.normalise.layout.Header;
import org.puebla.normalise.layout.RawRow;
import org.puebla.source.declaration.Correction;
import org.puebla.source.declaration.SourceDeclaration;

/** Mends the known errors of a source, and counts how often each was found. */
final class Corrections {

  /**
   * A row after its corrections.
   *
   * @param dropped the reason why the row is left out, or null
   */
  record Corrected(RawRow row, @Nullable String dropped) {}

  private record Guard(Correction correction, int[] positions, String[] texts, int column) {

    boolean matches(RawRow row) {
      for (int at = 0; at < positions.length; at++) {
        if (!row.cell(positions[at]).strip().equals(texts[at])) {
          return false;
        }
      }
      return true;
    }
  }

  private final List<Guard> guards = new ArrayList<>();
  private final Long[] found;
  private final Slot<String> flags;

  private Corrections(int size, Slot<String> flags) {
    this.found = new Long[size];
    Arrays.fill(found, 0L);
    this.flags = flags;
  }

  static Corrections of(SourceDeclaration declaration, Header header, Slot<String> flags) {
    Corrections corrections = new Corrections(declaration.corrections().size(), flags);
    for (Correction correction : declaration.corrections()) {
      corrections.guards.add(
          new Guard(
              correction,
              correction.when().keySet().stream()
                  .mapToInt(name -> header.position(name).orElseThrow())
                  .toArray(),
              correction.when().values().toArray(String[]::new),
              correction.column().map(name -> header.position(name).orElseThrow()).orElse(-1)));
    }
    return corrections;
  }

  boolean isEmpty() {
    return guards.isEmpty();
  }

  List<Long> found() {
    return List.of(found);
  }

  Corrected apply(RawRow printed, Object[] observation) {
    RawRow row = printed;
    for (int at = 0; at < guards.size(); at++) {
      Guard guard = guards.get(at);
      if (guard.matches(printed)) {
        found[at]++;
        Correction correction = guard.correction();
        switch (correction.action()) {
          case "drop" -> {
            return new Corrected(row, correction.because());
          }
          case "override" -> row = row.with(guard.column(), correction.value().orElseThrow());
          case "scale" ->
              row = row.with(guard.column(), scaled(row.cell(guard.column()), correction));
          default -> {}
        }
        flags.put(observation, joined(flags.in(observation), correction.because()));
      }
    }
    return new Corrected(row, null);
  }

  /**
   * A cell that is no number stays as it is and is refused, with its place, by the figure's reader.
   */
  private static String scaled(String cell, Correction correction) {
    try {
      BigDecimal factor = new BigDecimal(correction.value().orElseThrow());
      return new BigDecimal(cell.strip()).multiply(factor).stripTrailingZeros().toPlainString();
    } catch (NumberFormatException e) {
      return cell;
    }
  }

  private static String joined(@Nullable Object flags, String reason) {
    String clean = reason.replace(';', ',');
    return flags == null || flags.equals("") ? clean : flags + ";" + clean;
  }
}
