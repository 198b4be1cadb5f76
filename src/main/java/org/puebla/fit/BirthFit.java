package org.puebla.fit;

import java.io.Serializable;

/** Makes the table of one birthplace, by origin and destination, with stayers on the diagonal. */
public interface BirthFit extends Serializable {

  /**
   * Fits one birthplace.
   *
   * @throws org.puebla.model.PueblaException when it has no such table
   */
  Fit<double[][]> fit(BirthMargins people);
}
