package org.puebla.job;

import java.util.ArrayList;
import java.util.List;
import org.puebla.model.DataRevision;
import org.puebla.model.Problem;
import org.puebla.quality.Finding;
import org.puebla.quality.Finding.Level;
import org.puebla.table.Tables;

/**
 * Births and deaths that no population of their own revision is there for: whatever would subtract
 * them from another is left out, and that is said.
 */
final class MixedRevisions {

  private static final String RULE = "revision.mixed";
  private static final String POPULATION = "POP";

  private MixedRevisions() {}

  /** One finding for each source of events that stands alone. */
  static List<Finding> of(List<ChosenSource> sources) {
    List<ChosenSource> ofPopulation =
        sources.stream().filter(source -> source.table().equals(Tables.POPULATION)).toList();
    List<Finding> findings = new ArrayList<>();
    for (ChosenSource events : ofPopulation) {
      DataRevision revision = revision(events);
      List<ChosenSource> family =
          ofPopulation.stream()
              .filter(source -> !isOfEvents(source))
              .filter(source -> revision(source).isOfFamily(revision))
              .toList();
      boolean alone = family.stream().noneMatch(source -> revision(source).equals(revision));
      if (isOfEvents(events) && !family.isEmpty() && alone) {
        findings.add(
            new Finding(
                events.id(),
                newest(events),
                RULE,
                Level.WARN,
                null,
                revision.name(),
                "the revision of " + family.get(0).id() + ", " + revision(family.get(0)).name(),
                ""));
      }
    }
    return findings;
  }

  static Problem problem(Finding finding) {
    return Problem.of(
        "job.mixed-revisions", finding.sourceId(), finding.found(), finding.expected());
  }

  private static boolean isOfEvents(ChosenSource source) {
    return !source.declaration().counts().getOrDefault("measure", POPULATION).equals(POPULATION);
  }

  private static DataRevision revision(ChosenSource source) {
    return source.declaration().revisionOf(newest(source));
  }

  private static String newest(ChosenSource source) {
    return source.editions().get(source.editions().size() - 1).edition();
  }
}
