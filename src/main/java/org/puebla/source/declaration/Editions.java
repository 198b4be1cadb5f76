package org.puebla.source.declaration;

import java.util.Optional;
import org.puebla.model.History;
import org.puebla.model.Place;
import org.puebla.yaml.OneOf;

/**
 * How the editions of a source follow one another: what each says of earlier ones, and which of its
 * figures are no observations yet.
 *
 * @param history {@code whole}, as when absent: an edition restates all, and what it no longer has
 *     is withdrawn; {@code window}: it restates the span of time that it holds, and what was said
 *     of earlier and later periods stands; {@code period}: it holds one period and restates that
 * @param underWay {@code last}: a period that is not over at the edition's date is a part,
 *     published as provisional and in no yearly sum; {@code none}, as when absent
 * @param toCome {@code zero} or {@code empty}: what a producer prints for periods that begin after
 *     the edition's date, which are ignored and counted as such; {@code none}, as when absent
 * @param revision the name of what was made together, for instance {@code wpp-2024}: figures of
 *     different revisions of one family are never added or subtracted
 * @param seam how far from 1 the ratio of an edition to those before it may be, over the cells that
 *     both state, before the stitched series is marked as broken there, for instance 0.02
 */
public record Editions(
    Place place,
    Optional<History> history,
    @OneOf({"last", "none"}) Optional<String> underWay,
    @OneOf({"zero", "empty", "none"}) Optional<String> toCome,
    Optional<String> revision,
    Optional<Double> seam) {

  /** What {@code to-come} says of noughts. */
  public static final String ZERO = "zero";

  private static final String NONE = "none";

  /** Whether a period that is not over at the edition's date is marked as provisional. */
  public boolean marksUnderWay() {
    return underWay.filter(said -> !said.equals(NONE)).isPresent();
  }

  /** What is printed for periods to come, empty where nothing is. */
  public Optional<String> printedToCome() {
    return toCome.filter(said -> !said.equals(NONE));
  }
}
