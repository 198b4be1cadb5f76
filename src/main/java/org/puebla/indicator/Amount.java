package org.puebla.indicator;

import java.util.List;
import org.puebla.model.ExitCode;
import org.puebla.model.Interval;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;

/**
 * A count with the basis it was counted on, which it never loses: amounts of different bases cannot
 * be added or subtracted.
 */
public record Amount(CountingBasis basis, double value, Interval bounds) {

  public Amount {
    if (!bounds.contains(value)) {
      throw new IllegalArgumentException(value + " lies outside " + bounds);
    }
  }

  /**
   * @throws PueblaException when the other was counted on another basis, naming what differs
   */
  public Amount plus(Amount other) {
    requireSameBasis(other);
    return new Amount(basis, value + other.value, bounds.plus(other.bounds));
  }

  /**
   * @throws PueblaException when the other was counted on another basis, naming what differs
   */
  public Amount minus(Amount other) {
    requireSameBasis(other);
    return new Amount(basis, value - other.value, bounds.minus(other.bounds));
  }

  private void requireSameBasis(Amount other) {
    List<String> differences = basis.differences(other.basis);
    if (!differences.isEmpty()) {
      throw new PueblaException(
          ExitCode.INVALID,
          Problem.of("indicator.mixed-sum", basis.source(), String.join("; ", differences)));
    }
  }
}
