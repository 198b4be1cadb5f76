package org.puebla.causes;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.puebla.gravity.GravitySpec;
import org.puebla.gravity.GravitySpec.SmallSample;
import org.puebla.model.ExitCode;
import org.puebla.model.Measure;
import org.puebla.model.OriginBasis;
import org.puebla.model.Place;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;
import org.puebla.model.StatUnit;
import org.puebla.yaml.Yaml;

/**
 * What a statistician says of a gravity model over the tables of a run.
 *
 * @param gravity name of the model, also of its file
 * @param outcome which counts are explained
 * @param sample which years; all when absent
 * @param covariates by their names, which are terms of the model
 * @param fixedEffects of {@code origin}, {@code destination} and {@code year}, alone or combined
 * @param cluster one or two of the same; or {@code robust} or {@code iid}
 * @param smallSample as for the verb {@code gravity}
 * @param leaveOut of these one at a time is left out, to see how far the estimates hang on it
 * @param permutations how often origins swap the figures of each term, to see what chance gives;
 *     never when absent
 * @param attribution between which years changes are attributed; not at all when absent
 */
public record GravityModel(
    Place place,
    String gravity,
    Outcome outcome,
    Optional<Sample> sample,
    Map<String, Covariate> covariates,
    List<List<String>> fixedEffects,
    List<List<String>> cluster,
    Optional<SmallSample> smallSample,
    List<String> leaveOut,
    Optional<Integer> permutations,
    Optional<Years> attribution) {

  public GravityModel {
    if (covariates.isEmpty()) {
      throw new IllegalArgumentException("no covariates; name at least one series");
    }
    Objects.requireNonNull(
        spec(outcome.measure(), covariates.keySet(), fixedEffects, cluster, smallSample));
  }

  static final List<String> DIMENSIONS = List.of("origin", "destination", "year");

  /**
   * Counts of moves by origin, destination and calendar year.
   *
   * @param measure what was counted
   * @param statUnit in which unit
   * @param originBasis what origins were counted by
   * @param source whose counts; may be absent where only one source has such
   */
  public record Outcome(
      Measure measure, StatUnit statUnit, OriginBasis originBasis, Optional<String> source) {}

  /** First and last year, both inclusive. */
  public record Sample(Place place, Optional<Integer> from, Optional<Integer> to) {

    static final Sample ALL = new Sample(Place.of(""), Optional.empty(), Optional.empty());

    boolean holds(int year) {
      return from.orElse(Integer.MIN_VALUE) <= year && year <= to.orElse(Integer.MAX_VALUE);
    }
  }

  /** Two years, the earlier first. */
  public record Years(Place place, int from, int to) {}

  /**
   * Reads a file.
   *
   * @param shownName the file as a user would type it
   * @throws PueblaException with every problem of the file
   */
  public static GravityModel read(Path file, String shownName) {
    GravityModel model = Yaml.read(file, shownName, GravityModel.class);
    List<Problem> problems = model.problems();
    if (!problems.isEmpty()) {
      throw new PueblaException(ExitCode.INVALID, problems);
    }
    return model;
  }

  /** Everything that the model says, wherever in its file it says it. */
  public String identity() {
    return List.of(
            gravity,
            outcome,
            sample.map(span -> List.of(span.from(), span.to())),
            covariates.entrySet().stream()
                .map(term -> term.getKey() + " " + term.getValue().identity())
                .toList(),
            fixedEffects,
            cluster,
            smallSample,
            leaveOut,
            permutations,
            attribution.map(years -> List.of(years.from(), years.to())))
        .toString();
  }

  /** The same model as the verb {@code gravity} takes it. */
  GravitySpec spec() {
    return spec(outcome.measure(), covariates.keySet(), fixedEffects, cluster, smallSample);
  }

  /**
   * @throws IllegalArgumentException when the model has no such term
   */
  Covariate covariate(String term) {
    Covariate covariate = covariates.get(term);
    if (covariate == null) {
      throw new IllegalArgumentException("no term " + term);
    }
    return covariate;
  }

  private static GravitySpec spec(
      Measure outcome,
      Set<String> covariates,
      List<List<String>> fixedEffects,
      List<List<String>> cluster,
      Optional<SmallSample> smallSample) {
    return new GravitySpec(
        outcome.code(),
        List.copyOf(covariates),
        fixedEffects,
        cluster,
        Optional.empty(),
        Optional.empty(),
        smallSample);
  }

  private List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    List<List<String>> named = new ArrayList<>(fixedEffects);
    if (!cluster.equals(List.of(List.of("robust"))) && !cluster.equals(List.of(List.of("iid")))) {
      named.addAll(cluster);
    }
    named.add(leaveOut);
    named.stream()
        .flatMap(List::stream)
        .distinct()
        .filter(name -> !DIMENSIONS.contains(name))
        .forEach(
            name ->
                problems.add(
                    Problem.at(place, "causes.no-dimension", name, String.join(", ", DIMENSIONS))));
    if (permutations.filter(times -> times < 1).isPresent()) {
      problems.add(Problem.at(place, "causes.no-permutations", permutations.get()));
    }
    covariates.forEach((term, covariate) -> check(term, covariate, problems));
    sample
        .filter(span -> span.from().isPresent() && span.to().isPresent())
        .filter(span -> span.from().get() > span.to().get())
        .ifPresent(
            span ->
                problems.add(
                    Problem.at(
                        span.place(), "causes.backwards", span.from().get(), span.to().get())));
    attribution
        .filter(years -> years.from() >= years.to())
        .ifPresent(
            years ->
                problems.add(
                    Problem.at(years.place(), "causes.backwards", years.from(), years.to())));
    return problems;
  }

  private void check(String term, Covariate covariate, List<Problem> problems) {
    if (isAbsorbed(covariate.as())) {
      problems.add(
          Problem.at(covariate.place(), "causes.absorbed", term, covariate.cause().code()));
    }
    if (covariate.years() < 0) {
      problems.add(Problem.at(covariate.place(), "causes.lag", term, covariate.years()));
    }
  }

  /**
   * Effects of every origin and year take up whatever is the same for all destinations of an origin
   * in a year, the causes that push among it.
   */
  private boolean isAbsorbed(Covariate.As as) {
    boolean origins = hasEffect("origin");
    boolean destinations = hasEffect("destination");
    return switch (as) {
      case ORIGIN -> origins;
      case DESTINATION -> destinations;
      case RATIO, DIFFERENCE -> origins && destinations;
      case CORRIDOR -> false;
    };
  }

  private boolean hasEffect(String side) {
    return fixedEffects.stream()
        .anyMatch(effect -> Set.copyOf(effect).equals(Set.of(side, "year")));
  }
}
