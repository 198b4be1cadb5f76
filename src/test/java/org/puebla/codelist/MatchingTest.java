package org.puebla.codelist;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class MatchingTest {

  @Property
  void tidyingTwiceChangesNothingMore(@ForAll Matching matching, @ForAll String text) {
    String once = matching.key(text);
    assertThat(matching.key(once)).isEqualTo(once);
  }

  @Property
  void blanksAroundAndBetweenWordsNeverMatter(
      @ForAll("words") String first, @ForAll("words") String second, @ForAll("blanks") String gap) {
    assertThat(Matching.WORDS.key(gap + first + gap + second + gap))
        .isEqualTo(Matching.WORDS.key(first + " " + second));
  }

  @Property
  void leadingZerosNeverMatter(
      @ForAll @IntRange(max = 999) int number, @ForAll @IntRange(max = 5) int zeros) {
    assertThat(Matching.NUMBERS.key("0".repeat(zeros) + number))
        .isEqualTo(Integer.toString(number));
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings().withChars("aeiñáüABC,.'()-").ofMinLength(1);
  }

  @Provide
  Arbitrary<String> blanks() {
    return Arbitraries.strings()
        .withChars(" \t\u00a0\u2009\u202f\r\n")
        .ofMinLength(1)
        .ofMaxLength(4);
  }
}
