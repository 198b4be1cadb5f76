package org.puebla.fit;

import java.io.Serializable;

/**
 * An input figure that had to be changed, or left out, before a table could be fitted to it.
 *
 * @param area whose figure it is
 * @param what rule of the adjustment, for instance {@code native-born-shifted}
 * @param from the figure as given
 * @param to the figure as used
 */
public record Adjustment(String area, String what, double from, double to) implements Serializable {

  public double change() {
    return to - from;
  }
}
