package org.puebla.causes;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.puebla.causes.Covariate.Transform;
import org.puebla.gravity.GravitySpec;
import org.puebla.gravity.GravitySpec.BiasCorrection;
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
 * @param biasCorrection as for the verb {@code gravity}; specifications without effects of three
 *     ways go without it
 * @param leaveOut of these one at a time is left out, to see how far the estimates hang on it
 * @param permutations how often origins swap the figures of each term, to see what chance gives;
 *     never when absent
 * @param attribution between which years changes are attributed; not at all when absent
 * @param alternatives what may vary, and how, by names; one of each, or what the model itself says,
 *     makes a specification
 * @param counterfactuals what is asked of other figures than there were, by names
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
    Optional<BiasCorrection> biasCorrection,
    List<String> leaveOut,
    Optional<Integer> permutations,
    Optional<Years> attribution,
    Map<String, Map<String, Alternative>> alternatives,
    Map<String, Holding> counterfactuals) {

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

  /** Two years, the earlier first. */
  public record Years(Place place, int from, int to) {}

  /**
   * Reads a file.
   *
   * @param shownName the file as a user would type it
   * @throws PueblaException with every problem of the file
   */
  public static GravityModel read(Path file, String shownName) {
    Yaml.Bound<GravityModel> bound =
        Yaml.bind(Yaml.text(file, shownName), shownName, GravityModel.class);
    List<Problem> problems = ModelReview.problems(bound.value(), bound.places());
    if (!problems.isEmpty()) {
      throw new PueblaException(ExitCode.INVALID, problems);
    }
    return bound.value();
  }

  /** Everything that the model says, wherever in its file it says it. */
  public String identity() {
    return List.of(
            gravity,
            outcome,
            content(),
            cluster,
            smallSample,
            biasCorrection,
            leaveOut,
            permutations,
            attribution.map(years -> List.of(years.from(), years.to())),
            Specifications.of(this).identity(),
            counterfactuals.entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue().identity())
                .toList())
        .toString();
  }

  /** What specifications of one model differ in. */
  String content() {
    return List.of(
            sample.map(Sample::identity),
            covariates.entrySet().stream()
                .map(term -> term.getKey() + " " + term.getValue().identity())
                .toList(),
            fixedEffects)
        .toString();
  }

  /** The same model as the verb {@code gravity} takes it. */
  GravitySpec spec() {
    return new GravitySpec(
        outcome.measure().code(),
        List.copyOf(covariates.keySet()),
        fixedEffects,
        cluster,
        Optional.empty(),
        Optional.empty(),
        smallSample,
        biasCorrection);
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

  /** Whether the model has a covariate of which this is a question. */
  boolean holds(Holding holding) {
    return covariates.entrySet().stream()
        .anyMatch(term -> holding.holds(term.getKey(), term.getValue()));
  }

  /** The model otherwise, under another name; it has no alternatives of its own. */
  GravityModel changed(String name, List<Alternative> alternatives) {
    Map<String, Covariate> terms = covariates;
    Optional<Sample> years = sample;
    List<List<String>> effects = fixedEffects;
    for (Alternative each : alternatives) {
      terms = each.of(terms);
      years = each.sample().isPresent() ? each.sample() : years;
      effects = each.fixedEffects().orElse(effects);
    }
    return new GravityModel(
        place,
        name,
        outcome,
        years,
        terms,
        effects,
        cluster,
        smallSample,
        GravitySpec.isThreeWay(effects, cluster) ? biasCorrection : Optional.empty(),
        List.of(),
        Optional.empty(),
        attribution,
        Map.of(),
        counterfactuals);
  }

  /**
   * Terms that the fixed effects take up: beside effects of every origin and year nothing is left
   * of what is the same for all destinations of an origin in a year, the causes that push among it.
   */
  List<String> absorbed() {
    return covariates.entrySet().stream()
        .filter(term -> isAbsorbed(term.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private boolean isAbsorbed(Covariate covariate) {
    boolean origins = hasEffect("origin", "year");
    boolean destinations = hasEffect("destination", "year");
    return switch (covariate.as()) {
      case ORIGIN -> origins;
      case DESTINATION -> destinations;
      case RATIO -> origins && destinations && covariate.change() == Transform.LOG;
      case DIFFERENCE -> origins && destinations && covariate.change() == Transform.NONE;
      case CORRIDOR -> hasEffect("origin", "destination", "year");
    };
  }

  private boolean hasEffect(String... dimensions) {
    return fixedEffects.stream().anyMatch(effect -> effect.containsAll(List.of(dimensions)));
  }
}
