package org.puebla.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puebla.model.ExitCode;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;
import org.puebla.quality.Tally;
import org.puebla.release.catalogue.PublishedSource.Standing;
import org.puebla.source.Declarations;
import org.puebla.source.declaration.SourceDeclaration;
import org.puebla.store.Store;
import org.puebla.store.Stores;

class ChoiceTest {

  private static final SourceDeclaration DARIEN =
      Declarations.readFile(
          Path.of("jobs"), Path.of("jobs/sources/pan/pan-snm-darien-transits.yml"));
  private static final String ID = DARIEN.source();

  @TempDir Path folder;
  private Store store;
  private Receipts receipts;

  @BeforeEach
  void open() {
    store = Stores.at(folder.toString());
    receipts = new Receipts(store);
  }

  @Test
  void anEditionThatWasReadAsItStandsIsPublishedBesideTheOneBeforeIt() throws IOException {
    good("2026-01-01", "older");
    good("2026-02-01", "now");

    Choice choice = Choice.of(List.of(landed("2026-01-01=older", "2026-02-01=now")), receipts);

    assertThat(choice.chosen())
        .singleElement()
        .satisfies(
            source -> {
              assertThat(source.standing()).isEqualTo(Standing.CURRENT);
              assertThat(source.editions())
                  .extracting(Receipt::edition)
                  .containsExactly("2026-01-01", "2026-02-01");
            });
    assertThat(choice.problems()).isEmpty();
    assertThat(choice.isComplete()).isTrue();
  }

  @Test
  void theFirstEditionHasNoneBeforeIt() throws IOException {
    good("2026-02-01", "now");

    Choice choice = Choice.of(List.of(landed("2026-02-01=now")), receipts);

    assertThat(choice.chosen())
        .singleElement()
        .satisfies(source -> assertThat(source.editions()).hasSize(1));
  }

  @Test
  void anEditionThatFailedIsStoodInForAndItsFailureIsTold() throws IOException {
    good("2026-01-01", "older");
    failed("2026-02-01");

    Choice choice = Choice.of(List.of(landed("2026-01-01=older", "2026-02-01=now")), receipts);

    assertThat(choice.chosen())
        .singleElement()
        .satisfies(
            source -> {
              assertThat(source.standing()).isEqualTo(Standing.CARRIED_FORWARD);
              assertThat(source.editions())
                  .extracting(Receipt::edition)
                  .containsExactly("2026-01-01");
            });
    assertThat(rules(choice.problems())).containsExactly("read.empty", "job.carried-forward");
    assertThat(choice.isComplete()).isFalse();
  }

  @Test
  void figuresOfAnotherDeclarationAreThoseOfAnEditionCarriedForward() throws IOException {
    good("2026-02-01", "as it was declared");

    Choice choice = Choice.of(List.of(landed("2026-02-01=as it is declared")), receipts);

    assertThat(choice.chosen())
        .extracting(ChosenSource::standing)
        .containsExactly(Standing.CARRIED_FORWARD);
  }

  @Test
  void anEditionThatCameLateTakesItsPlaceAmongTheOthers() throws IOException {
    good("2026-01-01", "first");
    good("2026-03-01", "last");
    good("2026-02-01", "late");

    Choice choice =
        Choice.of(
            List.of(landed("2026-01-01=first", "2026-02-01=late", "2026-03-01=last")), receipts);

    assertThat(choice.chosen())
        .singleElement()
        .satisfies(
            source ->
                assertThat(source.editions())
                    .extracting(Receipt::edition)
                    .containsExactly("2026-01-01", "2026-02-01", "2026-03-01"));
  }

  @Test
  void aReadingThatIsNotGoodLeavesTheOneBeforeIt() throws IOException {
    good("2026-02-01", "as it was declared");
    failed("2026-02-01");

    Choice choice = Choice.of(List.of(landed("2026-02-01=now")), receipts);

    assertThat(choice.chosen())
        .singleElement()
        .satisfies(
            source -> {
              assertThat(source.standing()).isEqualTo(Standing.CARRIED_FORWARD);
              assertThat(source.editions())
                  .extracting(Receipt::digest)
                  .containsExactly("as it was declared");
            });
    assertThat(rules(choice.problems())).containsExactly("read.empty", "job.earlier-reading");
  }

  @Test
  void anOlderEditionThatIsNotGoodIsToldAndMattersNotWhereTheNewestRestatesAll()
      throws IOException {
    good("2026-01-01", "first");
    good("2026-03-01", "last");

    Choice choice =
        Choice.of(
            List.of(landed("2026-01-01=first", "2026-02-01=now", "2026-03-01=last")), receipts);

    assertThat(choice.isComplete()).isTrue();
    assertThat(rules(choice.problems())).containsExactly("job.edition-left-out");
  }

  @Test
  void anEarlierReadingByAnotherDeclarationIsKnown() throws IOException {
    good("2026-02-01", "as it was declared");
    good("2026-02-01", "now");

    Choice choice = Choice.of(List.of(landed("2026-02-01=now")), receipts);

    assertThat(choice.chosen())
        .singleElement()
        .satisfies(
            source ->
                assertThat(source.rereads().get("2026-02-01"))
                    .extracting(Receipt::digest)
                    .isEqualTo("as it was declared"));
  }

  @Test
  void aRequiredSourceThatFailedStopsTheReleaseAsBadData() throws IOException {
    failed("2026-02-01");
    PueblaException stopped = required(landed("2026-02-01=now"));

    assertThat(stopped.exitCode()).isEqualTo(ExitCode.DATA_FAILED);
    assertThat(rules(stopped.problems()))
        .containsExactly("read.empty", "job.left-out", "job.required-source");
  }

  @Test
  void aRequiredSourceOfWhichNothingWasLandedStopsItAsMissingInput() throws IOException {
    PueblaException stopped = required(missing());

    assertThat(stopped.exitCode()).isEqualTo(ExitCode.INPUT_MISSING);
    assertThat(rules(stopped.problems())).containsExactly("job.required-source");
  }

  @Test
  void aReleaseOfNothingIsNone() throws IOException {
    List<PlannedSource> planned = List.of(missing());
    Choice choice = Choice.of(planned, receipts);

    PueblaException stopped =
        catchThrowableOfType(PueblaException.class, () -> choice.require(List.of(), planned));

    assertThat(stopped.exitCode()).isEqualTo(ExitCode.INPUT_MISSING);
    assertThat(rules(stopped.problems())).containsExactly("job.no-source");
  }

  @Test
  void aRequiredSourceThatIsCarriedForwardIsThere() throws IOException {
    good("2026-01-01", "older");
    List<PlannedSource> planned = List.of(landed("2026-01-01=older", "2026-02-01=now"));

    Choice choice = Choice.of(planned, receipts);
    choice.require(List.of(ID), planned);

    assertThat(choice.chosen()).hasSize(1);
  }

  private PueblaException required(PlannedSource source) throws IOException {
    Choice choice = Choice.of(List.of(source), receipts);
    return catchThrowableOfType(
        PueblaException.class, () -> choice.require(List.of(ID), List.of(source)));
  }

  private void good(String edition, String digest) throws IOException {
    String part =
        "normalised/flows/source_id=%s/edition=%s/reading=%s/part.parquet"
            .formatted(ID, edition, Receipt.reading(digest));
    store.write(part, new byte[] {1});
    receipts.write(receipt(edition, digest, List.of(part), List.of()));
  }

  private void failed(String edition) throws IOException {
    receipts.write(
        receipt(
            edition, "now", List.of(), List.of(new Receipt.Failure("read.empty", "", List.of()))));
  }

  private Receipt receipt(
      String edition, String digest, List<String> parts, List<Receipt.Failure> failures)
      throws IOException {
    return new Receipt(
        ID,
        edition,
        "flows",
        receipts.next(ID, edition),
        digest,
        "declared for " + digest,
        "bounds",
        new Tally(1, 1, Map.of(), 0, Map.of()),
        new Reach(1, 1, Map.of("2020", 1L)),
        List.of(),
        List.of(),
        parts,
        failures);
  }

  /**
   * @param editions date and digest, {@code 2026-02-01=now}
   */
  private static PlannedSource landed(String... editions) {
    return new PlannedSource(
        DARIEN,
        Stream.of(editions)
            .map(
                edition ->
                    new PlannedEdition(
                        edition.substring(0, 10),
                        SourceState.CHANGED,
                        List.of(),
                        edition.substring(11),
                        "declared for " + edition.substring(11),
                        List.of()))
            .toList());
  }

  private static PlannedSource missing() {
    return new PlannedSource(DARIEN, List.of());
  }

  private static List<String> rules(List<Problem> problems) {
    return problems.stream().map(Problem::rule).toList();
  }
}
