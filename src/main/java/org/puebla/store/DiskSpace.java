package org.puebla.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.puebla.model.ExitCode;
import org.puebla.model.Place;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;

/** Tells a write that failed because the disk is full from one that failed for another reason. */
public final class DiskSpace {

  /** File systems keep a little back, so a full one can still report some free bytes. */
  private static final long NEARLY_NONE = 64 * 1024;

  private DiskSpace() {}

  /**
   * The same failure, said as what it is when the disk is full.
   *
   * @param where the file that was being written, or its folder
   * @param needed bytes that were to be written, 0 when not known
   * @return the failure itself when there was room
   * @throws PueblaException when there was none
   */
  public static IOException explained(IOException failure, Path where, long needed) {
    return explained(failure, where.toString(), needed, usable(where));
  }

  static IOException explained(IOException failure, String where, long needed, long usable) {
    if (saysFull(failure) || usable < Math.max(needed, NEARLY_NONE)) {
      Problem problem = Problem.at(Place.of(where), "store.no-space", usable, needed);
      throw new PueblaException(ExitCode.INPUT_MISSING, List.of(problem), failure);
    }
    return failure;
  }

  /** The words of POSIX for ENOSPC and EDQUOT, which Java passes on and gives no other sign of. */
  private static boolean saysFull(IOException failure) {
    String words = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
    return words.contains("no space left on device") || words.contains("quota exceeded");
  }

  private static long usable(Path where) {
    for (Path folder = where.toAbsolutePath(); folder != null; folder = folder.getParent()) {
      if (Files.exists(folder)) {
        try {
          return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException unknown) {
          return Long.MAX_VALUE;
        }
      }
    }
    return Long.MAX_VALUE;
  }
}
