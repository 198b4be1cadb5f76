package org.puebla.indicator.asylum;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.puebla.indicator.Definition;
import org.puebla.indicator.OfSeries;
import org.puebla.indicator.Results;
import org.puebla.indicator.Subject;
import org.puebla.indicator.Unit;
import org.puebla.indicator.counts.cell.MatrixKey;
import org.puebla.indicator.counts.cell.Part;
import org.puebla.indicator.counts.figure.Figure;
import org.puebla.indicator.counts.flow.FlowSeries;
import org.puebla.indicator.counts.flow.FlowTable;
import org.puebla.indicator.counts.population.Population;
import org.puebla.model.Measure;
import org.puebla.table.Tables;

/**
 * Decisions that recognised a refugee among those on the substance of a claim. See
 * docs/indicators/recognition-rate.md.
 */
public final class RecognitionRate extends OfSeries {

  public RecognitionRate() {
    super(
        Definition.of("recognition-rate", 1, Unit.PERCENT, Tables.FLOWS)
            .measuring(Measure.ASYLUM_DECISIONS));
  }

  @Override
  public void compute(FlowSeries series, Population population, Results results) {
    for (FlowTable all : series.ofEverybody()) {
      MatrixKey key = all.key();
      Map<String, Figure> recognised = arrivals(series, key.ofPart(Part.RECOGNISED));
      Map<String, Figure> otherwise = arrivals(series, key.ofPart(Part.OTHERWISE_PROTECTED));
      Map<String, Figure> rejected = arrivals(series, key.ofPart(Part.REJECTED));
      for (String area : all.arrivals().keySet()) {
        Figure refused = rejected.get(area);
        Figure accepted = recognised.get(area);
        if (accepted != null && refused != null) {
          Figure others =
              Optional.ofNullable(otherwise.get(area)).map(refused::plus).orElse(refused);
          results.add(Subject.arrivals(area), key, accepted.asShareBeside(others));
        }
      }
    }
  }

  private static Map<String, Figure> arrivals(FlowSeries series, MatrixKey key) {
    return series.table(key).map(FlowTable::arrivals).orElseGet(TreeMap::new);
  }
}
