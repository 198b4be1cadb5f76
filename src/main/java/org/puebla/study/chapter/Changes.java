package org.puebla.study.chapter;

import java.util.Optional;

/** Says how a figure differs from an earlier one, as far as their bounds allow. */
final class Changes {

  private Changes() {}

  /**
   * A change in per cent; that nothing can be said where the bounds of both overlap; nothing where
   * the earlier figure is nought or the two were not counted alike.
   */
  static Optional<String> between(Desk desk, String before, RowFigure earlier, RowFigure later) {
    if (earlier.value() <= 0 || later.isBreak()) {
      return Optional.empty();
    }
    boolean apart = later.low() > earlier.high() || later.high() < earlier.low();
    if (!apart && later.value() != earlier.value()) {
      return Optional.of(desk.say("change.within-bounds", "before", before));
    }
    double percent = 100 * (later.value() - earlier.value()) / earlier.value();
    return Optional.of(
        desk.say("change", "change", desk.words().change(percent), "before", before));
  }
}
