package org.puebla.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VocabularyTest {

  static List<Class<? extends Enum<?>>> enums() {
    return List.of(
        Accompaniment.class,
        Cause.class,
        DurationCriterion.class,
        Frequency.class,
        LegalStatus.class,
        Measure.class,
        ObservationStatus.class,
        OriginBasis.class,
        PeriodBasis.class,
        Reason.class,
        Sex.class,
        StatUnit.class);
  }

  @ParameterizedTest
  @MethodSource("enums")
  <E extends Enum<E> & Coded> void findsEveryConstantByItsCodeAndByNothingElse(Class<E> type) {
    Vocabulary<E> vocabulary = Vocabulary.of(type);

    for (E constant : type.getEnumConstants()) {
      assertThat(vocabulary.find(constant.code())).contains(constant);
      assertThat(vocabulary.find(constant.code() + " ")).isEmpty();
      assertThat(vocabulary.find(constant.name())).isEmpty();
    }
    assertThat(vocabulary.find("")).isEmpty();
    assertThat(vocabulary.codes())
        .containsExactly(
            Arrays.stream(type.getEnumConstants()).map(Coded::code).toArray(String[]::new));
  }

  /** Codes stand in keys that are joined with dots and bars. */
  @ParameterizedTest
  @MethodSource("enums")
  <E extends Enum<E> & Coded> void noCodeHasWhatJoinsKeys(Class<E> type) {
    assertThat(Vocabulary.of(type).codes()).allMatch(code -> code.matches("[A-Z0-9_]+"));
  }

  /** CL_OBS_STATUS 2.2, CL_FREQ 2.1 and CL_SEX 2.1 of SDMX, as far as they are used here. */
  @Test
  void sharesItsCodesWithSdmx() {
    assertThat(
            Set.of("A", "B", "D", "E", "I", "J", "F", "G", "H", "K", "L", "M", "N", "O", "P", "Q"))
        .containsAll(Vocabulary.of(ObservationStatus.class).codes());
    assertThat(Vocabulary.of(ObservationStatus.class).find("B")).contains(ObservationStatus.BREAK);
    assertThat(Vocabulary.of(ObservationStatus.class).find("Q"))
        .contains(ObservationStatus.SUPPRESSED);
    assertThat(Vocabulary.of(Frequency.class).codes())
        .containsExactlyInAnyOrder("A", "Q", "M", "W", "D", "A5");
    assertThat(Vocabulary.of(Sex.class).codes())
        .containsExactlyInAnyOrder("F", "M", "_O", "_T", "_U");
  }

  /** The ten causes of the preamble of the Communique of 1996. */
  @Test
  void hasTheTenCausesOfTheCommunique() {
    assertThat(Vocabulary.of(Cause.class).codes())
        .startsWith("C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8", "C9", "C10")
        .endsWith("E", "X");
  }

  @Test
  void twoConstantsOfOneCodeAreRefused() {
    assertThatThrownBy(() -> Vocabulary.of(Twins.class))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("CASTOR and POLLUX share a code");
  }

  private enum Twins implements Coded {
    CASTOR,
    POLLUX;

    @Override
    public String code() {
      return "GEM";
    }
  }
}
