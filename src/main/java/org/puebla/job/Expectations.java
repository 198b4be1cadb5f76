package org.puebla.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.puebla.model.History;
import org.puebla.model.Period;
import org.puebla.quality.Finding;
import org.puebla.quality.Finding.Level;
import org.puebla.quality.Tally;
import org.puebla.source.declaration.EditionDay;
import org.puebla.source.declaration.Editions;
import org.puebla.source.declaration.Expect;
import org.puebla.source.declaration.Expect.Bounds;
import org.puebla.source.declaration.Expect.Coverage;
import org.puebla.source.declaration.SourceDeclaration;
import org.puebla.stream.Span;

/** Holds one edition against what its declaration expects and against the edition before it. */
final class Expectations {

  /** Editions lose a few rows when a producer corrects them; more than this is a loss. */
  private static final double LEAST_SHARE = 0.95;

  private final String source;
  private final String edition;
  private final Reach reach;
  private final History history;
  private final List<Finding> findings = new ArrayList<>();

  private Expectations(SourceDeclaration declaration, String edition, Reach reach) {
    this.source = declaration.source();
    this.history = declaration.history();
    this.edition = edition;
    this.reach = reach;
  }

  /** What a whole edition shows, one finding for each expectation, met or not. */
  static List<Finding> ofWhole(
      SourceDeclaration declaration,
      String edition,
      Tally tally,
      Reach reach,
      Optional<Receipt> before) {
    Expect expect = declaration.expect();
    Expectations held = new Expectations(declaration, edition, reach);
    held.date(declaration.editions().filter(Editions::marksUnderWay).isPresent());
    held.bounds("expect.rows", tally.read(), expect.rows());
    held.bounds("expect.refused", tally.refusedRows(), expect.refused());
    expect.coverage().ifPresent(held::coverage);
    before
        // Bounds that were stated anew say that somebody has looked at the change of size.
        .filter(receipt -> receipt.expectations().equals(stated(expect)))
        .ifPresent(held::shrinkage);
    return held.findings;
  }

  /** What is said of a sample, whose size says nothing. */
  static List<Finding> ofSample(String source, String edition) {
    return List.of(
        new Finding(
            source,
            edition,
            "expect.rows",
            Level.NOT_APPLIED,
            null,
            "a sample",
            "a whole edition",
            ""));
  }

  /** The bounds as text, by which a later run sees whether they were stated anew. */
  static String stated(Expect expect) {
    return expect.rows() + " " + expect.refused() + " " + expect.coverage();
  }

  private void bounds(String rule, long found, Bounds bounds) {
    long low = bounds.min().orElse(0L);
    long high = bounds.max().orElse(Long.MAX_VALUE);
    Double imbalance = null;
    if (found < low) {
      imbalance = (double) (found - low);
    } else if (found > high) {
      imbalance = (double) (found - high);
    }
    String expected = low + " to " + bounds.max().map(String::valueOf).orElse("any");
    add(rule, imbalance == null, imbalance, Long.toString(found), expected);
  }

  /** An edition cannot tell of a time that was still to come when it was published. */
  private void date(boolean marksUnderWay) {
    Period.of(reach.firstPeriod())
        .ifPresent(
            first -> {
              LocalDate known = marksUnderWay ? first.start().plusDays(1) : first.end();
              add(
                  "edition.date",
                  !LocalDate.parse(edition).isBefore(known),
                  null,
                  edition,
                  "not before " + known + ", for its first period " + first.label());
            });
  }

  private void coverage(Coverage coverage) {
    coverage.origins().ifPresent(least -> least("expect.coverage.origins", reach.origins(), least));
    coverage
        .destinations()
        .ifPresent(least -> least("expect.coverage.destinations", reach.destinations(), least));
    coverage
        .from()
        .ifPresent(
            from ->
                add(
                    "expect.coverage.from",
                    isNotAfter(reach.firstPeriod(), atEdition(from)),
                    null,
                    reach.firstPeriod(),
                    "not after " + atEdition(from)));
    coverage
        .to()
        .ifPresent(
            to ->
                add(
                    "expect.coverage.to",
                    isNotAfter(atEdition(to), reach.lastPeriod()),
                    null,
                    reach.lastPeriod(),
                    "not before " + atEdition(to)));
  }

  /** A bound that is counted from the edition's date, as the day that it is for this edition. */
  private String atEdition(String bound) {
    return EditionDay.of(bound, LocalDate.parse(edition)).map(LocalDate::toString).orElse(bound);
  }

  /** What the edition holds of the time that it restates, against what stood of it before. */
  private void shrinkage(Receipt before) {
    Span restated = history == History.WHOLE ? Span.everything() : Span.of(reach.periods());
    long rows = before.reach().rowsOf(restated::covers);
    long now = reach.rowsOf(label -> true);
    if (history != History.WHOLE) {
      now = reach.rowsOf(before.reach().rows()::containsKey);
    }
    String expected = rows + " in edition " + before.edition();
    if (rows == 0) {
      findings.add(
          new Finding(
              source,
              edition,
              "shrinkage.rows",
              Level.NOT_APPLIED,
              null,
              "no period in both",
              expected,
              ""));
    } else {
      findings.add(
          new Finding(
              source,
              edition,
              "shrinkage.rows",
              now >= rows ? Level.PASS : now >= rows * LEAST_SHARE ? Level.WARN : Level.FAIL,
              now - (double) rows,
              Long.toString(now),
              expected,
              ""));
    }
    if (history == History.WHOLE) {
      least("shrinkage.origins", reach.origins(), before.reach().origins());
    }
    add(
        "shrinkage.last-period",
        isNotAfter(before.reach().lastPeriod(), reach.lastPeriod()),
        null,
        reach.lastPeriod(),
        "not before " + before.reach().lastPeriod());
  }

  private void least(String rule, int found, int least) {
    add(
        rule,
        found >= least,
        (double) (found - least),
        Integer.toString(found),
        "at least " + least);
  }

  private void add(
      String rule, boolean met, @Nullable Double imbalance, String found, String expected) {
    findings.add(
        new Finding(
            source, edition, rule, met ? Level.PASS : Level.FAIL, imbalance, found, expected, ""));
  }

  /** Whether a period begins before another is over: a longer one covers those within it. */
  private static boolean isNotAfter(String earlier, String later) {
    Optional<Period> end = Period.of(later);
    return Period.of(earlier)
        .filter(begins -> end.isPresent() && begins.start().isBefore(end.get().end()))
        .isPresent();
  }
}
