package org.puebla.release;

import java.io.IOException;
import java.util.SortedMap;

/** Files that are made of the finished tables of a release and published with them. */
@FunctionalInterface
public interface Supplement {

  /**
   * @param release the candidate, its tables complete
   * @return files by their paths below the folder of the release
   */
  SortedMap<String, byte[]> files(ReleaseView release) throws IOException;
}
