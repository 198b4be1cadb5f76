package org.puebla.job;

import java.util.List;
import java.util.Optional;
import org.puebla.model.Place;
import org.puebla.release.catalogue.Extent;

/**
 * What a statistician says shall run.
 *
 * @param job the name of the job, also of its file
 * @param receive a folder laid out as {@code <source>/<edition>/<file>}, relative to the project,
 *     whose new files are landed first
 * @param extent whether what is landed are whole editions or samples of them; whole when absent
 * @param sources ids of the sources, or {@code all}
 * @param required ids of the sources without which nothing is published
 * @param indicators ids of the indicators, or {@code all}
 * @param estimates which flows are estimated from stocks; none when absent
 * @param mirror how two reports of one corridor are reconciled; not at all when absent
 * @param gravity files of gravity models below the folder of job files; none when absent
 * @param studies ids of the studies in the folder {@code studies} of the job files, or {@code all};
 *     none when absent
 * @param publish whether the release becomes the latest; otherwise the run ends before
 */
public record JobFile(
    Place place,
    String job,
    Optional<String> receive,
    Optional<Extent> extent,
    List<String> sources,
    List<String> required,
    List<String> indicators,
    Optional<Estimates> estimates,
    Optional<Mirror> mirror,
    List<String> gravity,
    List<String> studies,
    boolean publish) {

  /**
   * Flows estimated from stocks.
   *
   * @param methods ids of the methods, or {@code all}
   */
  public record Estimates(Place place, List<String> methods) {

    public boolean allMethods() {
      return methods.equals(ALL);
    }
  }

  /**
   * Counts of the same moves by both ends of a corridor, held beside each other.
   *
   * @param trusted countries whose counts of arrivals are taken as they are; none when absent
   */
  public record Mirror(Place place, List<String> trusted) {}

  private static final List<String> ALL = List.of("all");

  public boolean allSources() {
    return sources.equals(ALL);
  }

  public boolean allIndicators() {
    return indicators.equals(ALL);
  }

  public boolean allStudies() {
    return studies.equals(ALL);
  }

  Extent landed() {
    return extent.orElse(Extent.WHOLE);
  }

  public boolean ofSamples() {
    return landed() == Extent.SAMPLE;
  }
}
