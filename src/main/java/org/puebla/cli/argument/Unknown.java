package org.puebla.cli.argument;

import java.util.Collection;
import org.puebla.model.ExitCode;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;

/** Stops a verb at a name that there is not, with the nearest that there is. */
public final class Unknown {

  private Unknown() {}

  /**
   * @param rule the rule whose text has the name found; with {@code -near} added, the text that
   *     also has the nearest name; without it, all names follow
   */
  public static PueblaException of(String rule, String found, Collection<String> names) {
    return new PueblaException(
        ExitCode.INVALID,
        Nearby.to(found, names)
            .map(near -> Problem.of(rule + "-near", found, near))
            .orElseGet(() -> Problem.of(rule, found, String.join(", ", names))));
  }
}
