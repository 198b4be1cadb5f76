package org.puebla.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.puebla.model.Place;
import org.puebla.quality.Tally;
import org.puebla.release.catalogue.PublishedSource.Standing;
import org.puebla.source.Declarations;
import org.puebla.source.declaration.SourceDeclaration;

class RunDigestTest {

  private static final List<SourceDeclaration> DECLARATIONS =
      Declarations.read(Path.of("jobs")).all();
  private static final SourceDeclaration ONE = DECLARATIONS.get(0);
  private static final SourceDeclaration TWO = DECLARATIONS.get(1);

  private final ChosenSource one = chosen(ONE, Standing.CURRENT, "2026-01-01", "in", "");
  private final ChosenSource two = chosen(TWO, Standing.CURRENT, "2026-01-01", "in", "");
  private final String digest = digest("program", List.of("inflow", "outflow"), one, two);

  @Test
  void theOrderOfNamesMakesNoOtherRelease() {
    assertThat(digest).matches("[0-9a-f]{64}");
    assertThat(digest("program", List.of("outflow", "inflow"), two, one)).isEqualTo(digest);
  }

  @Test
  void anotherProgramOrIndicatorMakesAnotherRelease() {
    assertThat(digest("other", List.of("inflow", "outflow"), one, two)).isNotEqualTo(digest);
    assertThat(digest("program", List.of("inflow"), one, two)).isNotEqualTo(digest);
  }

  @Test
  void everythingThatIsChosenOfASourceIsPartOfTheRelease() {
    assertThat(
            List.of(
                with(chosen(ONE, Standing.CARRIED_FORWARD, "2026-01-01", "in", "")),
                with(chosen(ONE, Standing.CURRENT, "2026-02-01", "in", "")),
                with(chosen(ONE, Standing.CURRENT, "2026-01-01", "other", "")),
                with(chosen(ONE, Standing.CURRENT, "2026-01-01", "in", "before")),
                with(chosen(ONE, Standing.CURRENT, "2026-01-01", "in", "other before")),
                digest("program", List.of("inflow", "outflow"), two),
                digest))
        .doesNotHaveDuplicates();
  }

  private String with(ChosenSource other) {
    return digest("program", List.of("inflow", "outflow"), other, two);
  }

  private static String digest(String program, List<String> indicators, ChosenSource... sources) {
    JobFile job =
        new JobFile(
            Place.of("test"),
            "test",
            Optional.empty(),
            Optional.empty(),
            List.of("all"),
            List.of(),
            indicators,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            true);
    return RunDigest.of(program, job, List.of(), List.of(), List.of(sources));
  }

  private static ChosenSource chosen(
      SourceDeclaration declaration,
      Standing standing,
      String edition,
      String input,
      String before) {
    return new ChosenSource(
        declaration,
        standing,
        before.isEmpty()
            ? List.of(receipt(declaration, edition, input))
            : List.of(
                receipt(declaration, "2025-01-01", before), receipt(declaration, edition, input)),
        Map.of());
  }

  private static Receipt receipt(SourceDeclaration declaration, String edition, String digest) {
    return new Receipt(
        declaration.source(),
        edition,
        "flows",
        0,
        digest,
        "declared",
        "bounds",
        new Tally(0, 0, Map.of(), 0, Map.of()),
        new Reach(0, 0, Map.of()),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
