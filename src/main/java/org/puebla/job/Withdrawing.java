package org.puebla.job;

import java.util.TreeSet;
import org.puebla.model.ExitCode;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;
import org.puebla.source.landing.Landing;
import org.puebla.store.Store;

/** Takes a wrong edition out of a source; the next run publishes without it. */
public final class Withdrawing {

  private Withdrawing() {}

  /**
   * @return the folder in the data root where the edition is kept aside
   * @throws PueblaException INPUT_MISSING when there is no such edition, LOCKED while a run holds
   *     the data root
   */
  public static String withdraw(Store store, String source, String edition, String why)
      throws Exception {
    try (AutoCloseable held = store.lock("withdraw " + source + " " + edition)) {
      TreeSet<String> known = new TreeSet<>(Landing.editions(store, source));
      Receipts receipts = new Receipts(store);
      known.addAll(receipts.editions(source));
      known.removeAll(Landing.withdrawn(store, source));
      if (!known.contains(edition)) {
        throw new PueblaException(
            ExitCode.INPUT_MISSING,
            Problem.of("job.no-such-edition", source, edition, String.join(", ", known)));
      }
      // First, since files that are landed are read again, and readings stand in for failures.
      receipts.forget(source, edition);
      return Landing.withdraw(store, source, edition, why);
    }
  }
}
