package org.puebla.indicator;

import java.time.Year;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.puebla.codelist.Areas;
import org.puebla.indicator.counts.cause.CauseSeries;
import org.puebla.indicator.counts.cell.CountingBasis;
import org.puebla.indicator.counts.cell.MatrixKey;
import org.puebla.indicator.counts.population.Population;
import org.puebla.table.TableSchema;

/**
 * An indicator of what drives moves or follows from them, by area or corridor. Rows are of the year
 * of the moves, so that a lagged cause stands beside what it may go with.
 */
public abstract non-sealed class OfCauses extends Indicator {

  /** The region whose members are compared, and of whose gaps rows are kept. */
  public static final String REGION = "RCM";

  protected OfCauses(
      String id, int version, Unit unit, Set<String> drivers, TableSchema... inputs) {
    super(Definition.of(id, version, unit, inputs).measuring(Set.of()).beside(drivers));
  }

  public abstract void compute(CauseSeries causes, Population population, Results results);

  /** The members of the region in each of these years. */
  protected static Map<Integer, Set<String>> members(int first, int last) {
    Map<Integer, Set<String>> members = new HashMap<>();
    for (int year = first; year <= last; year++) {
      members.put(year, Set.copyOf(Areas.standard().members(REGION, Year.of(year))));
    }
    return members;
  }

  /** Rows of a source in a year. */
  protected static MatrixKey inYear(String source, int year) {
    return MatrixKey.ofYear(new CountingBasis(source, "_Z", "_Z", "_Z", "_Z", "CAL"), year);
  }
}
