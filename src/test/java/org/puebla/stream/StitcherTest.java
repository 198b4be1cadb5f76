package org.puebla.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puebla.model.History;
import org.puebla.quality.Finding;
import org.puebla.quality.Finding.Level;
import org.puebla.stream.EditionFiles.Cell;

class StitcherTest {

  private static final Cell OLD = new Cell("GTM", "2019-12");
  private static final Cell BOTH = new Cell("GTM", "2020-01");
  private static final Cell TAKEN_BACK = new Cell("HND", "2020-01");
  private static final Cell NEW = new Cell("GTM", "2020-02");

  @TempDir Path folder;
  private EditionFiles files;
  private Reading first;
  private Reading second;

  @BeforeEach
  void land() throws IOException {
    files = new EditionFiles(folder);
    first = files.reading("2020-02-10", "d", Map.of(OLD, 10.0, BOTH, 100.0, TAKEN_BACK, 7.0));
    second = files.reading("2020-03-10", "d", Map.of(BOTH, 120.0, NEW, 20.0));
  }

  @Test
  void aWindowLeavesWhatItNoLongerHoldsAsItWas() throws IOException {
    StitchedSource stitched = files.stitch(order(History.WINDOW, Optional.empty()));

    assertThat(files.cells(stitched)).isEqualTo(Map.of(OLD, 10.0, BOTH, 120.0, NEW, 20.0));
    assertThat(files.revisions(stitched))
        .containsExactlyInAnyOrder(
            "1 changed 2020-02-10>2020-03-10 GTM 2020-01: 100.0>120.0",
            "1 removed 2020-02-10>2020-03-10 HND 2020-01: 7.0>null",
            "1 added 2020-02-10>2020-03-10 GTM 2020-02: null>20.0");
  }

  @Test
  void aWholeTableWithdrawsWhatItNoLongerHolds() throws IOException {
    StitchedSource stitched = files.stitch(order(History.WHOLE, Optional.empty()));

    assertThat(files.cells(stitched)).isEqualTo(Map.of(BOTH, 120.0, NEW, 20.0));
    assertThat(files.revisions(stitched))
        .contains("1 withdrawn 2020-02-10>2020-03-10 GTM 2019-12: 10.0>null");
  }

  @Test
  void howFarEditionsAgreeIsFound() throws IOException {
    Finding seam = files.stitch(order(History.WINDOW, Optional.empty())).findings().get(0);

    assertThat(seam.rule()).isEqualTo("edition.seam");
    assertThat(seam.level()).isEqualTo(Level.PASS);
    assertThat(seam.imbalance()).isEqualTo(20);
    assertThat(seam.found()).isEqualTo("ratio 1.200000; 1 of 1 cells differ");
  }

  @Test
  void aSeamBeyondItsBoundBreaksTheSeriesWhereTheNewEditionBegins() throws IOException {
    StitchedSource broken = files.stitch(order(History.WINDOW, Optional.of(0.1)));
    StitchedSource within = files.stitch(order(History.WINDOW, Optional.of(0.3)));

    assertThat(broken.findings().get(0).level()).isEqualTo(Level.WARN);
    assertThat(files.status(broken))
        .isEqualTo(Map.of("2019-12", "A", "2020-01", "B", "2020-02", "A"));
    assertThat(files.status(within))
        .isEqualTo(Map.of("2019-12", "A", "2020-01", "A", "2020-02", "A"));
  }

  @Test
  void editionsWithoutACellInCommonHaveNoSeam() throws IOException {
    Reading apart = files.reading("2020-04-10", "d", Map.of(new Cell("GTM", "2020-03"), 1.0));
    StitchOrder order =
        new StitchOrder(
            new SourceStream(History.PERIOD, List.of(first, apart)), Map.of(), Optional.of(0.1));

    assertThat(files.stitch(order).findings())
        .extracting(Finding::level)
        .containsExactly(Level.NOT_APPLIED);
  }

  @Test
  void whatIsReadAnewIsNotWhatWasRevised() throws IOException {
    Reading otherwise = files.reading("2020-03-10", "e", Map.of(BOTH, 121.0, NEW, 20.0));
    StitchOrder order =
        new StitchOrder(
            new SourceStream(History.WINDOW, List.of(first, otherwise)),
            Map.of("2020-03-10", second),
            Optional.empty());

    assertThat(files.revisions(files.stitch(order)))
        .contains(
            "1 reread 2020-03-10>2020-03-10 GTM 2020-01: 120.0>121.0",
            "1 reread 2020-02-10>2020-03-10 GTM 2020-01: 100.0>121.0",
            "1 added 2020-02-10>2020-03-10 GTM 2020-02: null>20.0");
  }

  @Test
  void whatWasMadeBeforeIsFoundAgain() throws IOException {
    StitchOrder order = order(History.WINDOW, Optional.of(0.1));
    StitchedSource made = files.stitch(order);
    Workers idle =
        new Workers() {
          @Override
          public <T extends Serializable, R extends Serializable> List<R> map(
              List<T> orders, Task<T, R> task) {
            assertThat(orders).isEmpty();
            return List.of();
          }
        };

    StitchedSource again =
        new Stitcher(idle, files.store(), files.store().address("")).stitch(List.of(order)).get(0);

    assertThat(again).isEqualTo(made);
  }

  @Test
  void whatNoSeriesIsMadeOfIsSwept() throws IOException {
    StitchOrder before = order(History.WINDOW, Optional.of(0.1));
    StitchedSource made = files.stitch(before);
    StitchOrder now =
        new StitchOrder(
            new SourceStream(History.WINDOW, List.of(first)), Map.of(), Optional.empty());

    new Stitcher(Workers.here(), files.store(), files.store().address("")).sweep(List.of(now));

    assertThat(files.store().files("stated")).isEmpty();
    assertThat(files.store().files("revisions")).isEmpty();
    assertThat(files.cells(files.stitch(before)))
        .isEqualTo(Map.of(OLD, 10.0, BOTH, 120.0, NEW, 20.0));
    assertThat(files.stitch(before)).isEqualTo(made);
  }

  private StitchOrder order(History history, Optional<Double> seam) {
    return new StitchOrder(new SourceStream(history, List.of(first, second)), Map.of(), seam);
  }
}
