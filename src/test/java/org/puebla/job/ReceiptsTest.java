package org.puebla.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puebla.quality.Tally;
import org.puebla.store.Store;
import org.puebla.store.Stores;

class ReceiptsTest {

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
    Receipt kept = good("2026-01-01", "now");

    assertThat(receipts.good("s", "2026-01-01")).contains(kept);
    assertThat(receipts.of("s", "2026-01-01", "now")).contains(kept);
    assertThat(receipts.of("s", "2026-01-01", "another")).isEmpty();
  }

  @Test
  void aReceiptWhoseTableIsGoneIsNone() throws IOException {
    Receipt kept = good("2026-01-01", "now");
    store.delete(kept.parts().get(0));

    assertThat(receipts.good("s", "2026-01-01")).isEmpty();
  }

  @Test
  void aFailureStandsBesideAnEarlierSuccess() throws IOException {
    Receipt kept = good("2026-01-01", "before");
    failed("2026-01-01", "now");

    assertThat(receipts.good("s", "2026-01-01")).contains(kept);
    assertThat(receipts.of("s", "2026-01-01", "now")).map(Receipt::isGood).contains(false);
  }

  @Test
  void theNewestGoodReadingCounts() throws IOException {
    good("2026-01-01", "before");
    Receipt now = good("2026-01-01", "now");

    assertThat(receipts.good("s", "2026-01-01")).contains(now);
    assertThat(receipts.next("s", "2026-01-01")).isEqualTo(2);
  }

  @Test
  void onlyAnotherDeclarationReadsOtherwise() throws IOException {
    Receipt before = good("2026-01-01", "before");
    Receipt now = good("2026-01-01", "now");

    assertThat(receipts.otherwiseRead(now)).contains(before);
    assertThat(receipts.otherwiseRead(before)).isEmpty();
  }

  @Test
  void whatNothingRefersToIsSweptWithItsTables() throws IOException {
    Receipt oldest = good("2026-01-01", "oldest");
    Receipt before = good("2026-01-01", "before");
    Receipt now = good("2026-01-01", "now");
    Receipt failed = failed("2026-01-01", "tried since");

    receipts.sweep("s", "2026-01-01");

    assertThat(receipts.of("s", "2026-01-01", "oldest")).isEmpty();
    assertThat(store.exists(oldest.parts().get(0))).isFalse();
    for (Receipt kept : List.of(before, now, failed)) {
      assertThat(receipts.of("s", "2026-01-01", kept.digest())).contains(kept);
    }
    assertThat(store.exists(before.parts().get(0))).isTrue();
  }

  @Test
  void anEditionThatIsForgottenHasNoReading() throws IOException {
    Receipt kept = good("2026-01-01", "now");
    good("2026-02-01", "now");

    receipts.forget("s", "2026-01-01");

    assertThat(receipts.editions("s")).containsExactly("2026-02-01");
    assertThat(store.exists(kept.parts().get(0))).isFalse();
  }

  private Receipt good(String edition, String digest) throws IOException {
    String part =
        "normalised/flows/source_id=s/edition=%s/reading=%s/part-0000.parquet"
            .formatted(edition, Receipt.reading(digest));
    store.write(part, new byte[] {1});
    return kept(edition, digest, List.of(part), List.of());
  }

  private Receipt failed(String edition, String digest) throws IOException {
    return kept(
        edition,
        digest,
        List.of(),
        List.of(new Receipt.Failure("job.expectation", "", List.of("s", "e"))));
  }

  private Receipt kept(
      String edition, String digest, List<String> parts, List<Receipt.Failure> failures)
      throws IOException {
    Receipt receipt =
        new Receipt(
            "s",
            edition,
            "flows",
            receipts.next("s", edition),
            digest,
            "declared for " + digest,
            "bounds",
            new Tally(1, 1, Map.of(), 0, Map.of()),
            new Reach(1, 1, Map.of("2020", 1L)),
            List.of(),
            List.of(),
            parts,
            failures);
    receipts.write(receipt);
    return receipt;
  }
}
