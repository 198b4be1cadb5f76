package org.puebla.toolbox;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A file that holds a panel among other columns, in one of the layouts that can be read. */
sealed interface PanelSource permits PanelCsv, PanelParquet {

  static PanelSource of(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".parquet")
        ? new PanelParquet(file)
        : new PanelCsv(file);
  }

  /** The names of all columns; none of an empty file. */
  List<String> header() throws IOException;

  /** Reads the header and all rows, once. */
  void read(PanelRows rows) throws IOException;
}
