package org.puebla.causes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
  void refusesEffectsThatTakeUpTheCausesTheyStandBeside() {
    PueblaException refusal =
        catchThrowableOfType(
            PueblaException.class, () -> read("[[origin, year], [destination, year]]", "origin"));
    assertThat(refusal.problems()).extracting(Problem::rule).containsExactly("causes.absorbed");
    assertThat(refusal.problems().get(0).facts()).containsExactly("conflict", "C10");
  }

  @Test
  void refusesDimensionsThatThereAreNot() {
    PueblaException refusal =
        catchThrowableOfType(PueblaException.class, () -> read("[[destination, yaer]]", "region"));
    assertThat(refusal.problems())
        .extracting(problem -> problem.facts().get(0))
        .containsExactly("yaer", "region");
  }

  @Test
  void refusesYearsThatGoBackwardsAndLagsIntoTheFuture() {
    PueblaException refusal =
        catchThrowableOfType(
            PueblaException.class,
            () ->
                GravityModel.read(
                    write(
                        "[year]",
                        "origin",
                        "C10",
                        -1,
                        "sample: { from: 2010, to: 2001 }\nattribution: { from: 2005, to: 2005 }"),
                    "model.yml"));
    assertThat(refusal.problems())
        .extracting(Problem::rule)
        .containsExactly("causes.lag", "causes.backwards", "causes.backwards");
  }

  @Test
  void refusesACauseThatTheCommuniqueDoesNotName() {
    PueblaException refusal =
        catchThrowableOfType(
            PueblaException.class,
            () -> GravityModel.read(write("[year]", "origin", "C11", 1, ""), "model.yml"));
    assertThat(refusal.problems()).singleElement().extracting(Problem::place).isNotNull();
  }

  /** A comment more above a term is not another model. */
  @Test
  void isTheSameWhereverInItsFileATermStands() throws IOException {
    Path file = write("[year]", "origin", "C10", 1, "");
    GravityModel model = GravityModel.read(file, "model.yml");
    Files.writeString(file, "# one line more\n" + Files.readString(file));
    assertThat(GravityModel.read(file, "other.yml").identity()).isEqualTo(model.identity());
  }

  private GravityModel read(String effects, String cluster) throws IOException {
    return GravityModel.read(write(effects, cluster, "C10", 1, ""), "model.yml");
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
