package org.puebla.fit;

import java.util.List;
import org.puebla.matrix.AreaMatrix;
import org.puebla.matrix.AreaVector;

/**
 * Tables of origins and destinations, one for each type of migrant, with the factors that made them
 * of their seeds: y<sub>ijk</sub> = a<sub>i</sub> b<sub>j</sub> m<sub>ijk</sub>.
 *
 * @param tables in the order of the seeds
 * @param origins a<sub>i</sub>; nought where nobody left
 * @param destinations b<sub>j</sub>; nought where nobody came. The factors are known only up to one
 *     that origins and destinations share out, so those of destinations are given the geometric
 *     mean of one over all that are not nought
 */
public record Balanced(List<AreaMatrix> tables, AreaVector origins, AreaVector destinations) {

  public Balanced {
    tables = List.copyOf(tables);
  }
}
