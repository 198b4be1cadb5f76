package org.puebla.cli.verb;

import org.puebla.model.ExitCode;
import org.puebla.release.Rollback;
import org.puebla.release.catalogue.Release;
import org.puebla.release.catalogue.Releases;
import org.puebla.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Points readers at an earlier release while no run is at work. */
@Command(name = "rollback")
public final class RollbackVerb extends Verb {

  @Parameters(paramLabel = "RELEASE", descriptionKey = "release")
  private String release = "";

  @Override
  ExitCode answer() throws Exception {
    Store store = store();
    Release target = Releases.in(store).find(release);
    try (AutoCloseable held = store.lock("rollback")) {
      Rollback.to(store, target);
    }
    say("rolled-back", target.id());
    return ExitCode.DONE;
  }
}
