package org.puebla.attribution;

/**
 * How often slopes are drawn for a band, and from which seed; the same seed gives the same bands.
 *
 * @param count with one less than a multiple of forty the points of 2.5 % and 97.5 % are draws
 */
public record Draws(int count, long seed) {

  public static final Draws STANDARD = new Draws(999, 1996);

  /** For bands that only stand beside others; a fifth of the work. */
  public static final Draws BRIEF = new Draws(199, 1996);

  private static final int FEWEST = 39;

  public Draws {
    if (count < FEWEST) {
      throw new IllegalArgumentException(count + " draws have no point of 2.5 %");
    }
  }
}
