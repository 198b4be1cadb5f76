package org.puebla.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puebla.cli.Console;
import org.puebla.release.catalogue.PublishedSource.Standing;
import org.puebla.release.catalogue.Release;
import org.puebla.release.catalogue.Releases;
import org.puebla.store.Stores;

@Tag("spark")
class RunVerbTest {

  private static final Path HOME = Path.of("");

  @TempDir Path folder;

  @Test
  void theSampleBecomesAReleaseOnceAndThenNothingHasChanged() throws Exception {
    String data = "--data=" + folder.resolve("data");

    Console first = Console.run(HOME, "run", "jobs/sample.yml", data, "--lang", "en");
    Console second = Console.run(HOME, "run", "jobs/sample.yml", data, "--lang", "es");
    Console plan = Console.run(HOME, "plan", "sample", data, "--json");
    Console refused = Console.run(HOME, "describe", "rejected", data, "--lang", "en");

    assertThat(first.err()).isEmpty();
    assertThat(first.status()).isZero();
    assertThat(first.out()).contains(" read = ", "first release", "published");
    assertThat(second.status()).isZero();
    assertThat(second.out()).contains("Nada ha cambiado desde").doesNotContain("normalizado");
    assertThat(plan.out()).contains("\"starts_spark\": false", "\"state\": \"unchanged\"");
    assertThat(refused.out()).contains("unknown-area");
    assertThat(folder.resolve("data/latest.json")).exists();
    assertThat(journals(folder.resolve("data"))).isEqualTo(2);
  }

  @Test
  void aRunWhoseRequiredSourceFailsPublishesNothingAndLeavesAJournal() throws Exception {
    Path project = project("required: [pan-snm-darien-transits]");
    Path edition =
        project.resolve("data-samples/pan-snm-darien-transits/2025-05-01/irreg_darien_nat.csv");
    Files.createDirectories(edition.getParent());
    Files.writeString(edition, "<!DOCTYPE html><html><body>Not found</body></html>\n");
    String data = "--data=" + folder.resolve("data");

    Console console = Console.run(project, "run", "jobs/one.yml", data, "--lang", "en");

    assertThat(console.status()).isEqualTo(4);
    assertThat(console.err()).contains("pan-snm-darien-transits", "Nothing was published");
    assertThat(folder.resolve("data/latest.json")).doesNotExist();
    assertThat(journals(folder.resolve("data"))).isEqualTo(1);
  }

  @Test
  void aNewEditionThatFailsIsStoodInForByTheLastGoodOne() throws Exception {
    Path project = project("required: [pan-snm-darien-transits]");
    Path job = project.resolve("jobs/one.yml");
    Files.writeString(job, Files.readString(job).replace("indicators: all", "indicators: []"));
    Path editions = project.resolve("data-samples/pan-snm-darien-transits");
    copy(
        Path.of("data-samples/pan-snm-darien-transits/2025-05-01"), editions.resolve("2025-05-01"));
    Path root = folder.resolve("data");
    String data = "--data=" + root;
    Console good = Console.run(project, "run", "jobs/one.yml", data, "--lang", "en");
    Path failing = editions.resolve("2025-06-01/irreg_darien_nat.csv");
    Files.createDirectories(failing.getParent());
    Files.writeString(failing, "<!DOCTYPE html><html><body>Not found</body></html>\n");

    Console carried = Console.run(project, "run", "jobs/one.yml", data, "--lang", "en");
    Console again = Console.run(project, "run", "jobs/one.yml", data, "--lang", "en");

    assertThat(good.status()).isZero();
    assertThat(carried.status()).isEqualTo(8);
    assertThat(carried.err()).contains("2025-06-01", "2025-05-01");
    Release latest = Releases.in(Stores.at(root.toString())).latest().orElseThrow();
    assertThat(latest.catalogue().source("pan-snm-darien-transits"))
        .hasValueSatisfying(
            source -> {
              assertThat(source.standing()).isEqualTo(Standing.CARRIED_FORWARD);
              assertThat(source.edition()).isEqualTo("2025-05-01");
            });
    assertThat(again.status()).isEqualTo(8);
    assertThat(again.out()).contains("Nothing has changed");
  }

  @Test
  void aSourceThatIsRequiredAnewIsMissedThoughNothingElseHasChanged() throws Exception {
    Path project = project("required: []");
    Path job = project.resolve("jobs/one.yml");
    Files.writeString(job, Files.readString(job).replace("indicators: all", "indicators: []"));
    copy(Path.of("jobs/sources/can"), project.resolve("jobs/sources/can"));
    copy(
        Path.of("data-samples/pan-snm-darien-transits/2025-05-01"),
        project.resolve("data-samples/pan-snm-darien-transits/2025-05-01"));
    String data = "--data=" + folder.resolve("data");
    Console without = Console.run(project, "run", "jobs/one.yml", data);
    Files.writeString(
        job,
        Files.readString(job).replace("required: []", "required: [can-ircc-permanent-residents]"));

    Console required = Console.run(project, "run", "jobs/one.yml", data);

    assertThat(without.status()).isZero();
    assertThat(required.status()).isEqualTo(3);
    assertThat(required.err()).contains("can-ircc-permanent-residents");
  }

  @Test
  void aDataRootThatIsHeldIsLeftAlone() throws Exception {
    Path root = folder.resolve("data");
    try (AutoCloseable held = Stores.at(root.toString()).lock("another")) {
      Console console = Console.run(HOME, "run", "jobs/sample.yml", "--data=" + root);

      assertThat(console.status()).isEqualTo(6);
    }
    assertThat(root.resolve("latest.json")).doesNotExist();
  }

  @Test
  void tryingASampleShowsWhatBecameOfItAndPublishesNothing() {
    Path root = folder.resolve("data");

    Console console =
        Console.run(HOME, "try", "can-ircc-permanent-residents", "--data=" + root, "--lang", "en");

    assertThat(console.status()).isZero();
    assertThat(console.out()).contains(" refused", "unknown-area", "This edition would meet:");
    assertThat(root.resolve("latest.json")).doesNotExist();
    assertThat(root.resolve("normalised")).doesNotExist();
  }

  private Path project(String required) throws Exception {
    Path project = folder.resolve("project");
    copy(Path.of("jobs/sources/pan"), project.resolve("jobs/sources/pan"));
    copy(Path.of("jobs/lookups"), project.resolve("jobs/lookups"));
    Files.writeString(
        project.resolve("jobs/one.yml"),
        """
        job: one
        receive: data-samples
        extent: sample
        sources: all
        %s
        indicators: all
        publish: true
        """
            .formatted(required));
    return project;
  }

  private static void copy(Path from, Path to) throws Exception {
    Files.createDirectories(to);
    try (var files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName().toString()));
      }
    }
  }

  private static long journals(Path data) throws Exception {
    try (var files = Files.list(data.resolve("runs"))) {
      return files.filter(file -> file.toString().endsWith(".json")).count();
    }
  }
}
