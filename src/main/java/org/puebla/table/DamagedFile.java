package org.puebla.table;

import java.nio.file.Path;
import java.util.List;
import org.puebla.model.ExitCode;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;

/** Names a file that parquet-java cannot decode, which it tells of without the file's name. */
final class DamagedFile {

  private DamagedFile() {}

  static PueblaException of(Path file, RuntimeException why) {
    return new PueblaException(
        ExitCode.INPUT_MISSING, List.of(Problem.of("table.damaged", file.toString())), why);
  }
}
