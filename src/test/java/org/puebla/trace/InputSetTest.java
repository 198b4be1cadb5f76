package org.puebla.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class InputSetTest {

  /** The order in which rows are read is that of files, which says nothing of a figure. */
  @Property(tries = 100)
  void theOrderOfRowsDoesNotMatter(@ForAll @IntRange(max = 30) int size, @ForAll int number) {
    List<Found> rows =
        new ArrayList<>(
            IntStream.range(0, size).mapToObj(at -> Counts.people("A" + at, "F", "2019")).toList());
    long digest = Counts.digest(rows);
    Collections.shuffle(rows, new Random(number));
    int cut = size == 0 ? 0 : new Random(number).nextInt(size);
    InputSet counts = set(rows.subList(0, cut));
    InputSet divisors = set(rows.subList(cut, size));

    assertThat(counts.isWith(divisors, size, digest)).isTrue();
    assertThat(divisors.isWith(counts, size, digest)).isTrue();
    assertThat(counts.isWith(divisors, size + 1, digest)).isFalse();
    assertThat(counts.isWith(divisors, size, digest ^ 1)).isFalse();
    Inputs both = counts.with(divisors, Inputs.Certainty.EXACT);
    assertThat(both.rows()).isEqualTo(size);
    assertThat(both.first()).isEqualTo(rows.subList(0, Math.min(size, Inputs.SHOWN)));
  }

  @Test
  void aColumnThatATableDoesNotHaveIsEmpty() {
    Found people = Counts.people("MEX", "F", "2019");

    assertThat(people.text("ref_area")).isEqualTo("MEX");
    assertThat(people.text("origin")).isEmpty();
    assertThat(people.value("origin")).isNull();
    assertThat(people.text("obs_value")).isEmpty();
  }

  private static InputSet set(List<Found> rows) {
    InputSet set = new InputSet();
    rows.forEach(row -> set.add(row, Counts.digest(row)));
    return set;
  }
}
