package org.puebla.release.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puebla.release.DataRoot.flow;
import static org.puebla.release.DataRoot.source;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puebla.model.ExitCode;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;
import org.puebla.release.DataRoot;
import org.puebla.release.ReleaseBuilder;
import org.puebla.release.Rollback;

class ReleasesTest {

  private static final String FIRST = "2026-11-23-ffffff";
  private static final String SECOND = "2026-11-23-aaaaaa";

  @TempDir Path folder;
  private DataRoot root;

  @BeforeEach
  void makeDataRoot() {
    root = new DataRoot(folder);
  }

  @Test
  void knowsNoneUnderANewDataRoot() throws IOException {
    assertThat(releases().ids()).isEmpty();
    assertThat(releases().latest()).isEmpty();
    assertThatThrownBy(() -> releases().find("latest"))
        .isInstanceOfSatisfying(
            PueblaException.class,
            failure -> assertThat(failure.exitCode()).isEqualTo(ExitCode.INPUT_MISSING));
  }

  @Test
  void listsThoseOfOneDayInTheOrderOfTheirPromotion() throws IOException, InterruptedException {
    publishTwo();

    assertThat(releases().ids()).containsExactly(FIRST, SECOND);
    assertThat(releases().latest()).map(Release::id).contains(SECOND);
  }

  @Test
  void findsOneByTheBeginningOfItsName() throws IOException, InterruptedException {
    publishTwo();

    assertThat(releases().find("2026-11-23-f").id()).isEqualTo(FIRST);
    assertThat(releases().find("latest").id()).isEqualTo(SECOND);
  }

  @Test
  void namesTheChoicesWhenABeginningFitsSeveralOrNone() throws Exception {
    publishTwo();

    assertThatThrownBy(() -> releases().find("2026-11"))
        .isInstanceOfSatisfying(
            PueblaException.class,
            failure ->
                assertThat(failure.problems())
                    .containsExactly(
                        Problem.of("release.ambiguous", "2026-11", FIRST + ", " + SECOND)));
    assertThatThrownBy(() -> releases().find("2025"))
        .isInstanceOfSatisfying(
            PueblaException.class,
            failure ->
                assertThat(failure.problems())
                    .containsExactly(Problem.of("release.unknown", "2025", FIRST + ", " + SECOND)));
  }

  @Test
  void pointsBackAtAnEarlierRelease() throws Exception {
    publishTwo();

    Rollback.to(root.store(), releases().find(FIRST));

    assertThat(releases().latest()).map(Release::id).contains(FIRST);
    assertThat(releases().ids()).containsExactly(FIRST, SECOND);
  }

  @Test
  void doesNotPointAtADamagedRelease() throws Exception {
    publishTwo();
    Release first = releases().find(FIRST);
    root.store().delete(first.folder() + "/changes.md");
    root.store().write(first.folder() + "/dictionary.csv", new byte[] {1});

    assertThatThrownBy(() -> Rollback.to(root.store(), first))
        .isInstanceOfSatisfying(
            PueblaException.class,
            failure ->
                assertThat(failure.problems())
                    .extracting(Problem::rule)
                    .containsExactly("release.file-missing", "release.file-damaged"));
    assertThat(releases().latest()).map(Release::id).contains(SECOND);
  }

  @Test
  void saysWhenTheCurrentReleaseIsGone() throws Exception {
    publishTwo();
    root.store().delete("releases/" + SECOND);

    assertThatThrownBy(() -> releases().latest())
        .isInstanceOfSatisfying(
            PueblaException.class,
            failure ->
                assertThat(failure.problems())
                    .containsExactly(Problem.of("release.latest-missing", SECOND, FIRST)));
  }

  private Releases releases() {
    return Releases.in(root.store());
  }

  private void publishTwo() throws IOException, InterruptedException {
    publish("ffffff", 1);
    Thread.sleep(20); // the order within a day is that of the store's clock
    publish("aaaaaa", 2);
  }

  private void publish(String digest, double value) throws IOException {
    PublishedEdition edition = root.edition("s", "2026-01-01", flow("GTM", "2025", value));
    ReleaseBuilder.build(root.store(), root.request(digest, source("s", edition)));
  }
}
