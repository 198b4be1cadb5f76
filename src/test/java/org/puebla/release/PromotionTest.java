package org.puebla.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.puebla.release.DataRoot.flow;
import static org.puebla.release.DataRoot.source;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.puebla.release.FailingStore.Moment;
import org.puebla.release.FailingStore.PowerCut;
import org.puebla.release.catalogue.Catalogue.PartEntry;
import org.puebla.release.catalogue.Catalogue.TableEntry;
import org.puebla.release.catalogue.Fingerprint;
import org.puebla.release.catalogue.Release;
import org.puebla.release.catalogue.ReleaseRequest;
import org.puebla.release.catalogue.Releases;

@Tag("slow")
class PromotionTest {

  private static final String UPM = "mex-upm";
  private static final String OLD = "2026-11-23-aaaaaa";
  private static final String NEW = "2026-11-23-bbbbbb";
  private static final int MORE_CHANGES_THAN_A_RELEASE_MAKES = 200;

  /** The power goes off before or after each single change of the store, once for every change. */
  @ParameterizedTest
  @EnumSource
  void leavesAUsableReleaseWhereverItIsCutShort(Moment moment, @TempDir Path folder)
      throws IOException {
    DataRoot root = new DataRoot(folder);
    ReleaseBuilder.build(root.store(), oldRequest(root));
    ReleaseRequest request = newRequest(root);
    boolean finished = false;
    for (int change = 1; !finished; change++) {
      assertThat(change).isLessThan(MORE_CHANGES_THAN_A_RELEASE_MAKES);

      finished = survives(new FailingStore(root.store(), change, moment), request);

      Release usable = Releases.in(root.store()).latest().orElseThrow();
      assertThat(usable.id()).isIn(OLD, NEW);
      assertWhole(root, usable);

      ReleaseReport next = ReleaseBuilder.build(root.store(), request);
      assertThat(next.release()).isEqualTo(NEW);
      assertWhole(root, Releases.in(root.store()).latest().orElseThrow());
      assertThat(root.store().list("releases")).containsExactly(OLD, NEW);

      Rollback.to(root.store(), Releases.in(root.store()).find(OLD));
      root.store().delete("releases/" + NEW);
    }
  }

  /** An object store renames a folder one object after the other. */
  @Test
  void takesAFolderWithoutCatalogueForNoRelease(@TempDir Path folder) throws IOException {
    DataRoot root = new DataRoot(folder);
    ReleaseBuilder.build(root.store(), oldRequest(root));
    root.store().write("releases/" + NEW + "/flows.parquet/half.parquet", new byte[] {1});

    assertThat(Releases.in(root.store()).ids()).containsExactly(OLD);
    ReleaseBuilder.build(root.store(), newRequest(root));

    assertThat(root.store().list("releases/" + NEW + "/flows.parquet"))
        .containsExactly("mex-upm.2026-01-01.part-0000.parquet");
  }

  private static boolean survives(FailingStore store, ReleaseRequest request) throws IOException {
    try {
      ReleaseBuilder.build(store, request);
      return true;
    } catch (PowerCut cut) {
      return false;
    }
  }

  private static void assertWhole(DataRoot root, Release release) throws IOException {
    assertThatCode(() -> Rollback.to(root.store(), release)).doesNotThrowAnyException();
    for (TableEntry table : release.catalogue().tables()) {
      for (PartEntry part : table.parts()) {
        assertThat(Fingerprint.of(root.store(), release.folder() + "/" + part.path()))
            .isEqualTo(new Fingerprint(part.bytes(), part.sha256()));
      }
    }
  }

  private static ReleaseRequest oldRequest(DataRoot root) throws IOException {
    return root.request(
        "aaaaaa", source(UPM, root.edition(UPM, "2026-01-01", flow("GTM", "2025-01", 1))));
  }

  private static ReleaseRequest newRequest(DataRoot root) throws IOException {
    return root.request(
        "bbbbbb", source(UPM, root.edition(UPM, "2026-01-01", flow("GTM", "2025-01", 2))));
  }
}
