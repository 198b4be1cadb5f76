package org.puebla.release.document;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.puebla.model.Wording;
import org.puebla.model.Words;
import org.puebla.release.catalogue.PublishedSource;
import org.puebla.release.catalogue.PublishedSource.Standing;
import org.puebla.release.comparison.Comparison;
import org.puebla.release.comparison.FigureChange;
import org.puebla.release.comparison.SourceChange;

/** {@code changes.md}: what a release changes against the one before it, in words and figures. */
public final class ChangesPage {

  public static final String NAME = "changes.md";

  private static final int EXAMPLES = 5;

  private final StringBuilder page = new StringBuilder();
  private final Comparison comparison;
  private final List<PublishedSource> sources;

  private ChangesPage(Comparison comparison, List<PublishedSource> sources) {
    this.comparison = comparison;
    this.sources = sources;
  }

  /** English first, then Spanish. */
  public static String text(String release, Comparison comparison, List<PublishedSource> sources) {
    ChangesPage page = new ChangesPage(comparison, sources);
    page.line("# " + release);
    page.section(Imprint.wording(Locale.ENGLISH));
    page.section(Imprint.wording(Words.SPANISH));
    return page.page.toString();
  }

  private void section(Wording words) {
    line("");
    line("## " + words.say("changes.title"));
    line("");
    line(
        comparison
            .oldRelease()
            .map(old -> words.say("changes.against", old))
            .orElseGet(() -> words.say("changes.first")));
    for (PublishedSource source : sources) {
      if (source.standing() == Standing.CARRIED_FORWARD) {
        line("");
        line("- " + words.say("changes.carried-forward", source.id(), source.edition().edition()));
      }
    }
    if (comparison.oldRelease().isPresent() && comparison.isEmpty()) {
      line("");
      line(words.say("changes.none"));
    }
    comparison.sources().stream()
        .filter(change -> !change.isEmpty())
        .forEach(change -> change(words, change));
    unchanged(words);
  }

  private void change(Wording words, SourceChange change) {
    line("");
    line("### " + subject(change));
    line("");
    if (change.oldEdition().isEmpty() && !change.newEdition().isEmpty()) {
      line(words.say("changes.new-source", change.newEdition()));
    } else if (change.newEdition().isEmpty() && !change.oldEdition().isEmpty()) {
      line(words.say("changes.lost-source", change.oldEdition()));
    } else if (!change.oldEdition().equals(change.newEdition())) {
      line(words.say("changes.new-edition", change.oldEdition(), change.newEdition()));
    } else if (!change.newEdition().isEmpty()) {
      line(words.say("changes.same-edition", change.newEdition()));
    }
    line(
        words.say(
            "changes.counts",
            PlainNumber.of(change.added()),
            PlainNumber.of(change.removed()),
            PlainNumber.of(change.changed()),
            PlainNumber.of(change.unchanged())));
    if (!change.lostAreas().isEmpty()) {
      line(words.say("changes.lost-areas", code(String.join(" ", change.lostAreas()))));
    }
    if (!change.lostYears().isEmpty()) {
      line(words.say("changes.lost-years", code(String.join(" ", change.lostYears()))));
    }
    line("");
    line(words.say("changes.examples-header"));
    line("|---|---|---|---:|---:|");
    change.examples().stream().limit(EXAMPLES).forEach(example -> example(words, example));
  }

  private void example(Wording words, FigureChange example) {
    List<String> cells =
        List.of(
            words.say("changes.kind." + example.kind().name().toLowerCase(Locale.ROOT)),
            code(example.series()),
            code(example.timePeriod()),
            figure(example.oldValue()),
            figure(example.newValue()));
    line("| " + String.join(" | ", cells) + " |");
  }

  private void unchanged(Wording words) {
    List<String> same =
        comparison.sources().stream()
            .filter(SourceChange::isEmpty)
            .map(ChangesPage::subject)
            .toList();
    if (!same.isEmpty()) {
      line("");
      line(words.say("changes.unchanged", String.join(", ", same)));
    }
  }

  private void line(String text) {
    page.append(text).append('\n');
  }

  private static String subject(SourceChange change) {
    return change.sourceId().isEmpty() ? change.table() : change.table() + " " + change.sourceId();
  }

  private static String figure(@Nullable Double value) {
    return value == null ? "" : PlainNumber.of(value);
  }

  /** Text from data as a code span, in which neither markup nor a table's bars have a meaning. */
  private static String code(String data) {
    String plain = data.replace('`', '\'').replaceAll("\\s+", " ").replace("|", "\\|");
    return plain.isEmpty() ? "" : "`" + plain + "`";
  }
}
