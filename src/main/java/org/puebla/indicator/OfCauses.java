package org.puebla.indicator;

import java.time.Year;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.puebla.codelist.Areas;
import org.puebla.indicator.counts.CauseSeries;
import org.puebla.indicator.counts.CountingBasis;
import org.puebla.indicator.counts.MatrixKey;
import org.puebla.indicator.counts.Population;
import org.puebla.table.TableSchema;

/**
 * An indicator of what drives moves or follows from them, by area or corridor. Rows are of the year
 * of the moves, so that a lagged cause stands beside what it may go with.
 */
abstract non-sealed class OfCauses extends Indicator {

  /** The region whose members are compared, and of whose gaps rows are kept. */
  static final String REGION = "RCM";

  OfCauses(String id, int version, Unit unit, Set<String> drivers, TableSchema... inputs) {
    super(Definition.of(id, version, unit, inputs).measuring(Set.of()).beside(drivers));
  }

  abstract void compute(CauseSeries causes, Population population, Results results);

  /** The members of the region in each of these years. */
  static Map<Integer, Set<String>> members(int first, int last) {
    Map<Integer, Set<String>> members = new HashMap<>();
    for (int year = first; year <= last; year++) {
      members.put(year, Set.copyOf(Areas.standard().members(REGION, Year.of(year))));
    }
    return members;
  }

  /** Rows of a source in a year. */
  static MatrixKey inYear(String source, int year) {
    return MatrixKey.ofYear(new CountingBasis(source, "_Z", "_Z", "_Z", "_Z", "CAL"), year);
  }
}
