package org.puebla.cli.argument;

import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.puebla.job.LookBack;
import org.puebla.job.Setting;
import org.puebla.model.ExitCode;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;
import org.puebla.release.catalogue.Release;
import org.puebla.release.catalogue.Releases;
import org.puebla.store.Store;
import org.puebla.table.TableSchema;
import picocli.CommandLine.Option;

/** Which release a verb reads: the current one, one by its id, or what was known on a day. */
public final class ReleaseChoice {

  private static final String CURRENT = "latest";

  @Option(names = "--release", paramLabel = "RELEASE", descriptionKey = "release")
  private @Nullable String wanted;

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "as-of")
  private @Nullable LocalDate asOf;

  /**
   * The release that is meant.
   *
   * @throws PueblaException when there is none, or two are named
   */
  public Release release(Setting setting) throws IOException {
    if (asOf == null) {
      return Releases.in(setting.store()).find(wanted == null ? CURRENT : wanted);
    }
    if (wanted != null) {
      throw new PueblaException(ExitCode.INVALID, Problem.of("cli.as-of-or-release"));
    }
    return LookBack.to(setting, asOf);
  }

  /**
   * A table that the user named, of such a release.
   *
   * @throws PueblaException INPUT_MISSING when the release does not hold it, saying how it would
   */
  public ReleaseTable table(Store store, Release release, TableSchema table) throws IOException {
    if (asOf != null && release.catalogue().table(table.name()).isEmpty()) {
      throw new PueblaException(
          ExitCode.INPUT_MISSING, Problem.of("cli.table-not-as-of", table.name(), asOf.toString()));
    }
    return ReleaseTable.required(store, release, table);
  }
}
