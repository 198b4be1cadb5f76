package org.puebla.toolbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.puebla.gravity.GravitySpec;
import org.puebla.gravity.Panel;
import org.puebla.model.ExitCode;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;

/**
 * The columns that a gravity model needs, read from a CSV or Parquet file of any shape.
 *
 * @param panel rows without gaps
 * @param read rows of the file
 * @param gaps rows left out because a number or name was missing or their weight was nought
 */
public record PanelFile(Panel panel, int read, int gaps) {

  /** What is done with the file, which may not be readable. */
  private interface Reading {
    void of(PanelSource source) throws IOException;
  }

  /**
   * Reads a file.
   *
   * @throws PueblaException when there is none, columns are missing, or with the first twenty cells
   *     that are wrong
   */
  public static PanelFile read(Path file, GravitySpec spec) {
    PanelRows rows = new PanelRows(file, spec);
    open(file, source -> source.read(rows));
    return rows.finish();
  }

  /**
   * Reads the header alone.
   *
   * @throws PueblaException when there is no file or columns are missing
   */
  public static void requireColumns(Path file, GravitySpec spec) {
    PanelRows rows = new PanelRows(file, spec);
    open(file, source -> rows.require(source.header()));
  }

  private static void open(Path file, Reading reading) {
    if (!Files.exists(file) || Files.isDirectory(file)) {
      throw new PueblaException(
          ExitCode.INPUT_MISSING,
          Problem.of(
              Files.isDirectory(file) ? "toolbox.folder" : "toolbox.no-file", file.toString()));
    }
    try {
      reading.of(PanelSource.of(file));
    } catch (IOException e) {
      throw LongTable.unfit(file, e);
    } catch (UncheckedIOException e) {
      throw LongTable.unfit(file, Objects.requireNonNull(e.getCause()));
    }
  }
}
