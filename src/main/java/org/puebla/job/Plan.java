package org.puebla.job;

import java.util.List;
import java.util.Optional;

/**
 * What a run of a job would do, from the look at what is landed and what was done before.
 *
 * @param latest id of the release that is current, empty before the first
 * @param standing whether that release is made of exactly this
 */
public record Plan(
    JobFile job,
    List<PlannedSource> sources,
    List<PlannedModel> models,
    Optional<String> latest,
    Standing standing) {

  /** How the current release relates to what would run. */
  public enum Standing {
    /** There is something to compute and publish. */
    OUTDATED,
    /** The current release is made of the same inputs, declarations and program. */
    CURRENT
  }

  public Plan {
    sources = List.copyOf(sources);
    models = List.copyOf(models);
  }

  public boolean needsSpark() {
    return standing == Standing.OUTDATED;
  }

  List<PlannedSource> toNormalise() {
    return sources.stream().filter(source -> !source.toNormalise().isEmpty()).toList();
  }
}
