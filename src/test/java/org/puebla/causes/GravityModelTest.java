package org.puebla.causes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puebla.causes.Covariate.As;
import org.puebla.causes.Covariate.Transform;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;

class GravityModelTest {

  @TempDir private Path folder;

  @Test
  void readsWhatAStatisticianWrites() throws IOException {
    GravityModel model = read("[[destination, year], [origin, destination]]", "origin");
    assertThat(model.covariates()).containsOnlyKeys("conflict", "distance");
    assertThat(model.covariates().get("conflict").as()).isEqualTo(As.ORIGIN);
    assertThat(model.covariates().get("conflict").change()).isEqualTo(Transform.LOG1P);
    assertThat(model.covariates().get("conflict").years()).isEqualTo(1);
    assertThat(model.spec().clusters()).hasSize(1);
  }

  /** Nobody can tell a push factor from an effect of every origin and year. */
  @Test
  void refusesEffectsThatTakeUpTheCausesTheyStandBeside() throws IOException {
    PueblaException refusal =
        refusal(write("[[origin, year], [destination, year]]", "origin", "C10", 1, ""));
    assertThat(refusal.problems()).extracting(Problem::rule).containsExactly("causes.absorbed");
    assertThat(refusal.problems().get(0).facts()).containsExactly("conflict", "C10");
  }

  @Test
  void refusesDimensionsThatThereAreNot() throws IOException {
    PueblaException refusal = refusal(write("[[destination, yaer]]", "region", "C10", 1, ""));
    assertThat(refusal.problems())
        .extracting(problem -> problem.facts().get(0))
        .containsExactly("yaer", "region");
  }

  @Test
  void refusesYearsThatGoBackwardsAndLagsIntoTheFuture() throws IOException {
    PueblaException refusal =
        refusal(
            write(
                "[year]",
                "origin",
                "C10",
                -1,
                "sample: { from: 2010, to: 2001 }\nattribution: { from: 2005, to: 2005 }"));
    assertThat(refusal.problems())
        .extracting(Problem::rule)
        .containsExactly(
            "causes.backwards",
            "causes.lag",
            "causes.backwards",
            "causes.outside-sample",
            "causes.outside-sample");
  }

  @Test
  void refusesACauseThatTheCommuniqueDoesNotName() throws IOException {
    PueblaException refusal = refusal(write("[year]", "origin", "C11", 1, ""));
    assertThat(refusal.problems()).singleElement().extracting(Problem::place).isNotNull();
  }

  /** A comment more above a term is not another model. */
  @Test
  void isTheSameWhereverInItsFileATermStands() throws IOException {
    Path file = write("");
    GravityModel model = GravityModel.read(file, "model.yml");
    Files.writeString(file, "# one line more\n" + Files.readString(file));
    assertThat(GravityModel.read(file, "other.yml").identity()).isEqualTo(model.identity());
  }

  /** What a statistician looks for is the line, and in a long file nothing else helps. */
  @Test
  void namesTheLineOfEachMistake() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("wrong.yml"),
            """
            gravity: wrong~name
            outcome: { measure: ASA, stat-unit: PS, origin-basis: CTZ }
            sample: { from: 2001, to: 2010, destinations: [RCM, XYZ] }
            covariates:
              conflict:
                cause: C10
                driver: battle-deaths
                as: origin
                transform: log
                lag: -1
              distance: { cause: X, driver: distance, as: corridor }
            fixed-effects:
              - [destination, year]
              - [origin, yaer]
              - [year, destination]
            cluster: origin
            leave-out: [origin, origin]
            permutations: 0
            attribution:
              from: 2005
              to: 2012
            alternatives:
              effects:
                none: { fixed-effects: [] }
                same: { fixed-effects: [[destination, year], [origin, yaer], [year, destination]] }
              more:
                bare:
                  without: distanse
                again:
                  with:
                    conflict: { cause: C10, driver: other, as: origin }
                other: { fixed-effects: [origin] }
                nothing: { without: [] }
            counterfactuals:
              peace: { hold: conflict, at: 0, in: 2009 }
              near: { hold: distanse, as-in: 2005, in: 2009 }
              both: { hold: conflict, at: 1, as-in: 2005, in: 2020 }
            """);
    PueblaException refusal = refusal(file);
    assertThat(refusal.problems())
        .extracting(problem -> problem.place() + " " + problem.rule())
        .extracting(text -> text.replace("wrong.yml:", ""))
        .containsExactlyInAnyOrder(
            "1 causes.not-a-name",
            "3 causes.no-area",
            "10 causes.lag",
            "14 causes.no-dimension-near",
            "15 causes.stands-twice",
            "17 causes.stands-twice",
            "18 causes.no-permutations",
            "21 causes.outside-sample",
            "25 causes.no-dimension-near",
            "25 causes.stands-twice",
            "28 causes.no-term-near",
            "31 causes.term-stands",
            "26 causes.varied-twice",
            "33 causes.same-as-model",
            "35 causes.hold-no-logarithm",
            "36 causes.no-term-near",
            "37 causes.hold-one-way",
            "37 causes.outside-sample");
  }

  @Test
  void everyCombinationOfAlternativesIsASpecificationOfItsOwnName() throws IOException {
    GravityModel model = GravityModel.read(write(ALTERNATIVES), "m");
    Specifications specifications = Specifications.of(model);
    assertThat(specifications.all())
        .extracting(Specification::id)
        .containsExactly(
            "example",
            "example~bare",
            "example~two-years",
            "example~two-years~bare",
            "example~pushed",
            "example~pushed~bare");
    Specification last = specifications.all().get(3);
    assertThat(last.differs()).isEqualTo("timing: two-years; controls: bare");
    assertThat(last.model().covariates()).containsOnlyKeys("conflict");
    assertThat(last.model().covariate("conflict").years()).isEqualTo(2);
  }

  /** The model's own causes are looked at when it is read; those of combinations before a run. */
  @Test
  void tellsBeforeARunWhichCombinationsAbsorbTheirOwnCauses() throws IOException {
    GravityModel model = GravityModel.read(write(ALTERNATIVES), "m");
    assertThat(Specifications.of(model).refusals())
        .extracting(Problem::rule)
        .containsExactly("causes.absorbed", "causes.absorbed");
  }

  /**
   * Without the conflict its lag is nothing, and the same model would stand in the spread twice.
   */
  @Test
  void combinationsThatSayTheSameAreOne() throws IOException {
    GravityModel model =
        GravityModel.read(
            write(
                """
                alternatives:
                  timing: { two-years: { lag: 2 } }
                  causes: { none: { without: conflict } }
                """),
            "m");
    assertThat(Specifications.of(model).all())
        .extracting(Specification::id)
        .containsExactly("example", "example~none", "example~two-years");
  }

  @Test
  void anotherAlternativeIsAnotherModel() throws IOException {
    GravityModel one = GravityModel.read(write(ALTERNATIVES), "m");
    GravityModel other = GravityModel.read(write(ALTERNATIVES.replace("lag: 2", "lag: 3")), "m");
    assertThat(one.identity()).isNotEqualTo(other.identity());
  }

  private static final String THREE_WAYS =
      """
      gravity: three
      outcome: { measure: ASA, stat-unit: PS, origin-basis: CTZ }
      covariates:
        agreement: { cause: C8, driver: agreement, as: corridor }
      fixed-effects: [[origin, year], [destination, year], [origin, destination]]
      cluster: [[origin, destination]]
      bias-correction: weidner-zylkin
      """;

  private static final String ALTERNATIVES =
      """
      alternatives:
        timing:
          two-years: { lag: 2 }
          pushed: { fixed-effects: [[origin, year]] }
        controls:
          bare: { without: distance }
      """;

  @Test
  void correctsTheBiasOfThreeWaysOnly() throws IOException {
    String corrected = "bias-correction: weidner-zylkin";
    assertThatThrownBy(
            () ->
                GravityModel.read(
                    write("[[destination, year], origin]", "origin", "C10", 1, corrected), "m.yml"))
        .isInstanceOfSatisfying(
            PueblaException.class,
            wrong -> {
              assertThat(wrong.problems())
                  .extracting(Problem::rule)
                  .containsExactly("gravity.not-three-way");
              assertThat(wrong.problems().get(0).place()).hasToString("m.yml:8");
            });

    Path threeWays =
        Files.writeString(
            folder.resolve("three.yml"),
            THREE_WAYS
                + """
            alternatives:
              effects:
                two-ways: { fixed-effects: [[destination, year], [origin, destination]] }
              terms:
                bare: { without: agreement }
            """);
    GravityModel model = GravityModel.read(threeWays, "three.yml");

    assertThat(model.spec().correctsBias()).isTrue();
    assertThat(Specifications.of(model).all())
        .extracting(each -> TriedSpecification.refused(each, List.of()).row("three"))
        .extracting(row -> row.getString(1) + " " + row.getString(8))
        .containsExactly(
            "three weidner-zylkin",
            "three~bare weidner-zylkin",
            "three~two-ways none",
            "three~two-ways~bare none");
  }

  /** Names of specifications do not say the group, and two would bear one. */
  @Test
  void refusesOneNameInTwoGroups() throws IOException {
    PueblaException refusal =
        refusal(
            write(
                """
                alternatives:
                  effects: { other: { fixed-effects: [origin] } }
                  timing:
                    other: { lag: 2 }
                """));
    assertThat(refusal.problems())
        .singleElement()
        .satisfies(
            wrong -> {
              assertThat(wrong.rule()).isEqualTo("causes.named-twice");
              assertThat(wrong.place()).hasToString("model.yml:11");
              assertThat(wrong.facts()).containsExactly("other", "effects", "timing");
            });
  }

  /** What is added keeps its own lag, on whichever side of the other group it stands. */
  @Test
  void theOrderOfGroupsDecidesNoLag() throws IOException {
    String added =
        "  added: { more: { with: { weather: { cause: C5, driver: w, as: origin, lag: 1 } } } }\n";
    String timing = "  timing: { late: { lag: 2 } }\n";
    for (String groups : new String[] {added + timing, timing + added}) {
      GravityModel model = GravityModel.read(write("alternatives:\n" + groups), "m");
      GravityModel both =
          Specifications.of(model).all().stream()
              .filter(each -> each.choices().size() == 2)
              .findFirst()
              .orElseThrow()
              .model();
      assertThat(both.covariate("weather").years()).isEqualTo(1);
      assertThat(both.covariate("conflict").years()).isEqualTo(2);
    }
  }

  /** Slopes without their bias and flows with it do not agree, and parts would not either. */
  @Test
  void attributesNothingByCorrectedSlopes() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("three.yml"),
            THREE_WAYS
                + """
            attribution: { from: 2010, to: 2015 }
            counterfactuals:
              none: { hold: agreement, at: 0, in: 2015 }
            """);
    PueblaException refusal = refusal(file);
    assertThat(refusal.problems())
        .extracting(problem -> problem.place() + " " + problem.rule() + " " + problem.facts())
        .containsExactly(
            "three.yml:8 causes.corrected-slopes [attribution]",
            "three.yml:9 causes.corrected-slopes [counterfactuals]");

    Files.writeString(file, Files.readString(file).replace("weidner-zylkin", "none"));
    assertThat(GravityModel.read(file, "three.yml").attribution()).isPresent();
  }

  private static PueblaException refusal(Path file) {
    return catchThrowableOfType(
        PueblaException.class, () -> GravityModel.read(file, file.getFileName().toString()));
  }

  private GravityModel read(String effects, String cluster) throws IOException {
    return GravityModel.read(write(effects, cluster, "C10", 1, ""), "model.yml");
  }

  private Path write(String more) throws IOException {
    return write("[year]", "origin", "C10", 1, more);
  }

  private Path write(String effects, String cluster, String cause, int lag, String more)
      throws IOException {
    return Files.writeString(
        folder.resolve("model.yml"),
        """
        gravity: example
        outcome: { measure: ASA, stat-unit: PS, origin-basis: CTZ }
        covariates:
          conflict: { cause: %s, driver: battle-deaths, as: origin, transform: log1p, lag: %d }
          distance: { cause: X, driver: distance, as: corridor, transform: log }
        fixed-effects: %s
        cluster: [%s]
        %s
        """
            .formatted(cause, lag, effects, cluster, more));
  }
}
