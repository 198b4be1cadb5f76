package org.puebla.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puebla.quality.Finding;
import org.puebla.quality.Finding.Level;
import org.puebla.quality.RefusalReason;
import org.puebla.quality.Tally;
import org.puebla.store.Store;
import org.puebla.store.Stores;

class ReceiptsTest {

  private static final String PART = "normalised/flows/source_id=s/edition=e/part-0000.parquet";

  @TempDir Path folder;
  private Store store;
  private Receipts receipts;

  @BeforeEach
  void open() {
    store = Stores.at(folder.toString());
    receipts = new Receipts(store);
  }

  @Test
  void aReceiptComesBackAsItWasKept() throws IOException {
    Receipt kept = good("2026-01-01");
    receipts.write(kept);

    assertThat(receipts.good("s", "2026-01-01")).contains(kept);
  }

  @Test
  void aReceiptWhoseTableIsGoneIsNone() throws IOException {
    receipts.write(good("2026-01-01"));
    store.delete(PART);

    assertThat(receipts.good("s", "2026-01-01")).isEmpty();
  }

  @Test
  void anEditionThatCouldNotBeReadLeavesItsEarlierSuccess() throws IOException {
    receipts.write(good("2026-01-01"));
    receipts.write(failed("2026-01-01", List.of()));

    assertThat(receipts.good("s", "2026-01-01")).isPresent();
    assertThat(receipts.failed("s", "2026-01-01")).isPresent();
  }

  @Test
  void anEditionWhoseTablesWereReplacedByUnfitOnesHasNoSuccessAnyMore() throws IOException {
    receipts.write(good("2026-01-01"));
    receipts.write(failed("2026-01-01", List.of(PART)));

    assertThat(receipts.good("s", "2026-01-01")).isEmpty();
  }

  @Test
  void aSuccessForgetsTheFailureBeforeIt() throws IOException {
    receipts.write(failed("2026-01-01", List.of()));
    receipts.write(good("2026-01-01"));

    assertThat(receipts.failed("s", "2026-01-01")).isEmpty();
  }

  @Test
  void goodEditionsAreGivenOldestFirstUpToOne() throws IOException {
    receipts.write(good("2026-03-01"));
    receipts.write(good("2026-01-01"));
    receipts.write(good("2026-02-01"));
    receipts.write(failed("2026-02-15", List.of()));

    assertThat(receipts.goodUpTo("s", "2026-02-20"))
        .extracting(Receipt::edition)
        .containsExactly("2026-01-01", "2026-02-01");
  }

  private Receipt good(String edition) throws IOException {
    store.write(PART, new byte[] {1});
    return receipt(edition, List.of(PART), List.of());
  }

  private static Receipt failed(String edition, List<String> parts) {
    return receipt(
        edition, parts, List.of(new Receipt.Failure("job.expectation", "", List.of("s", "e"))));
  }

  private static Receipt receipt(
      String edition, List<String> parts, List<Receipt.Failure> failures) {
    return new Receipt(
        "s",
        edition,
        "flows",
        "0123abcd",
        "bounds",
        new Tally(5, 2, Map.of(RefusalReason.UNKNOWN_AREA, 1L), 1, Map.of("notes", 1L)),
        new Reach(2, 1, "2019", "2020"),
        List.of(new Finding("s", edition, "total.world", Level.WARN, -1.5, "1", "2", "line 3")),
        List.of(new Receipt.Received("a.csv", "00ff", 12)),
        parts,
        failures);
  }
}
