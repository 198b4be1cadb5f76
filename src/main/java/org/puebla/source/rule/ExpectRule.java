package org.puebla.source.rule;

import java.util.List;
import java.util.Optional;
import org.puebla.model.Period;
import org.puebla.source.declaration.EditionDay;
import org.puebla.source.declaration.Expect;

/** What an edition is expected to hold can be met, and says something. */
final class ExpectRule implements DeclarationRule {

  @Override
  public void check(Review review) {
    Expect expect = review.declaration().expect();
    checkBounds(review, "rows", expect.rows());
    checkBounds(review, "refused", expect.refused());
    if (expect.rows().min().isEmpty() || expect.rows().max().isEmpty()) {
      review.problem(List.of("expect", "rows"), "source.rows-without-bounds");
    }
    if (expect.refused().max().isEmpty()) {
      review.problem(List.of("expect", "refused"), "source.refused-without-maximum");
    }
    expect.coverage().ifPresent(coverage -> checkCoverage(review, coverage));
  }

  private static void checkBounds(Review review, String key, Expect.Bounds bounds) {
    long min = bounds.min().orElse(0L);
    long max = bounds.max().orElse(Long.MAX_VALUE);
    if (min < 0 || max < min) {
      review.problem(List.of("expect", key), "source.bounds-upside-down", key, min, max);
    }
  }

  private static void checkCoverage(Review review, Expect.Coverage coverage) {
    checkPeriod(review, "from", coverage.from());
    checkPeriod(review, "to", coverage.to());
    Optional<Period> from = coverage.from().flatMap(Period::of);
    Optional<Period> to = coverage.to().flatMap(Period::of);
    boolean upsideDown =
        from.isPresent() && to.isPresent() && from.get().firstYear() > to.get().firstYear();
    if (upsideDown) {
      review.problem(
          List.of("expect", "coverage"),
          "source.periods-upside-down",
          from.get().label(),
          to.get().label());
    }
    checkAreas(review, "origins", "origin", coverage.origins());
    checkAreas(review, "destinations", "destination", coverage.destinations());
  }

  private static void checkPeriod(Review review, String key, Optional<String> label) {
    label
        .filter(text -> Period.of(text).isEmpty() && !EditionDay.isOne(text))
        .ifPresent(
            text ->
                review.problem(List.of("expect", "coverage", key), "source.not-a-period", text));
  }

  private static void checkAreas(
      Review review, String key, String column, Optional<Integer> least) {
    if (least.isPresent() && !review.table().has(column)) {
      review.problem(
          List.of("expect", "coverage", key),
          "source.no-such-dimension",
          key,
          review.table().name());
    }
  }
}
