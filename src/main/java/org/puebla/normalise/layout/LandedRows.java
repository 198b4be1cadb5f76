package org.puebla.normalise.layout;

import java.io.IOException;
import java.util.function.Consumer;

/** The header and the rows of a landed file, or of one part of it, in the order of the file. */
public interface LandedRows {

  /** The columns, after unfolding. */
  Header header();

  /**
   * Hands over every row once, rows of the wrong width included.
   *
   * @throws org.puebla.model.PueblaException when the file is not what its layout says, with the
   *     line or cell
   */
  void forEach(Consumer<RawRow> consumer) throws IOException;
}
