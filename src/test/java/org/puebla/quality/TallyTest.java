package org.puebla.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puebla.quality.RefusalReason.NEGATIVE_COUNT;
import static org.puebla.quality.RefusalReason.UNKNOWN_AREA;

import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class TallyTest {

  private static final Tally TWENTY =
      new Tally(20, 11, Map.of(UNKNOWN_AREA, 3L, NEGATIVE_COUNT, 1L), 2, Map.of("footer", 3L));

  @Test
  void sumsUpWhatWasRefusedAndIgnored() {
    assertThat(TWENTY.refusedRows()).isEqualTo(4);
    assertThat(TWENTY.ignoredRows()).isEqualTo(3);
    assertThat(Tally.none().read()).isZero();
  }

  @Test
  void addsReasonsOfTheSameNameUp() {
    Tally other = new Tally(4, 1, Map.of(UNKNOWN_AREA, 2L), 0, Map.of("header", 1L));

    assertThat(TWENTY.plus(other))
        .isEqualTo(
            new Tally(
                24,
                12,
                Map.of(UNKNOWN_AREA, 5L, NEGATIVE_COUNT, 1L),
                2,
                Map.of("footer", 3L, "header", 1L)));
  }

  @Test
  void aRowThatIsNotAccountedForIsAFault() {
    assertThatThrownBy(() -> new Tally(21, 11, TWENTY.refused(), 2, TWENTY.ignored()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("read 21 rows but accounted for 20");
  }

  @Test
  void whatIsCountedAfterwardsDoesNotMove() {
    Map<RefusalReason, Long> counting = new HashMap<>(Map.of(UNKNOWN_AREA, 1L));
    Tally tally = new Tally(1, 0, counting, 0, Map.of());
    counting.put(NEGATIVE_COUNT, 7L);

    assertThat(tally.refusedRows()).isEqualTo(1);
  }

  @Property(tries = 200)
  void cannotBeUnbalanced(
      @ForAll("tallies") Tally tally, @ForAll @LongRange(min = 1, max = 1000) long lost) {
    for (long read : new long[] {tally.read() - lost, tally.read() + lost}) {
      assertThatThrownBy(
              () -> new Tally(read, tally.kept(), tally.refused(), tally.totals(), tally.ignored()))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  @Property(tries = 200)
  void partsAddUpInAnyOrder(
      @ForAll("tallies") Tally a, @ForAll("tallies") Tally b, @ForAll("tallies") Tally c) {
    Tally sum = a.plus(b).plus(c);

    assertThat(sum).isEqualTo(c.plus(b.plus(a)));
    assertThat(sum.plus(Tally.none())).isEqualTo(sum);
    assertThat(sum.read()).isEqualTo(a.read() + b.read() + c.read());
    assertThat(sum.refusedRows()).isEqualTo(a.refusedRows() + b.refusedRows() + c.refusedRows());
    assertThat(sum.ignoredRows()).isEqualTo(a.ignoredRows() + b.ignoredRows() + c.ignoredRows());
  }

  @Provide
  Arbitrary<Tally> tallies() {
    Arbitrary<Long> counts = Arbitraries.longs().between(0, 1_000_000_000_000L);
    return Combinators.combine(
            counts,
            Arbitraries.maps(Arbitraries.of(RefusalReason.class), counts),
            counts,
            Arbitraries.maps(Arbitraries.of("footer", "header", "note"), counts))
        .as(TallyTest::balanced);
  }

  private static Tally balanced(
      long kept, Map<RefusalReason, Long> refused, long totals, Map<String, Long> ignored) {
    long read = kept + totals;
    for (long each : refused.values()) {
      read += each;
    }
    for (long each : ignored.values()) {
      read += each;
    }
    return new Tally(read, kept, refused, totals, ignored);
  }
}
