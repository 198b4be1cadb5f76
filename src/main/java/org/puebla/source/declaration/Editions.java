package org.puebla.source.declaration;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.puebla.model.DataRevision;
import org.puebla.model.History;
import org.puebla.model.Period;
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
 * @param revision what was made together, for instance {@code wpp-2024}: figures of different
 *     revisions of one family are never added or subtracted. Where editions are of one revision
 *     after the other, each with the date of its first edition, {@code wpp-2024 from 2024-07-11}
 * @param seam how far from 1 the ratio of an edition to those before it may be, over the cells that
 *     both state, before the stitched series is marked as broken there, for instance 0.02
 */
public record Editions(
    Place place,
    Optional<History> history,
    @OneOf({"last", "none"}) Optional<String> underWay,
    @OneOf({"zero", "empty", "none"}) Optional<String> toCome,
    List<String> revision,
    Optional<Double> seam) {

  private static final Pattern FROM =
      Pattern.compile("(?<name>[a-z0-9]+(?:-[a-z0-9]+)*)(?: from (?<date>\\d{4}-\\d{2}-\\d{2}))?");

  /** The name under which cells of periods to come are counted as ignored. */
  public static final String PERIOD_TO_COME = "period-to-come";

  /** What {@code to-come} says of noughts. */
  public static final String ZERO = "zero";

  private static final String NONE = "none";

  /** Whether a text names a revision, with or without the date of its first edition. */
  public static boolean isRevision(String text) {
    Matcher matcher = FROM.matcher(text);
    return matcher.matches()
        && (matcher.group("date") == null || Period.of(matcher.group("date")).isPresent());
  }

  /** The revision that an edition is of: the last that begins no later. */
  public DataRevision revisionOf(String edition) {
    DataRevision found = DataRevision.notSaid();
    String since = "";
    for (String text : revision) {
      Matcher matcher = FROM.matcher(text);
      if (matcher.matches()) {
        String date = matcher.group("date") == null ? "" : matcher.group("date");
        if (date.compareTo(edition) <= 0 && date.compareTo(since) >= 0) {
          found = new DataRevision(matcher.group("name"));
          since = date;
        }
      }
    }
    return found;
  }

  /** Whether a period that is not over at the edition's date is marked as provisional. */
  public boolean marksUnderWay() {
    return underWay.filter(said -> !said.equals(NONE)).isPresent();
  }

  /** What is printed for periods to come, empty where nothing is. */
  public Optional<String> printedToCome() {
    return toCome.filter(said -> !said.equals(NONE));
  }
}
