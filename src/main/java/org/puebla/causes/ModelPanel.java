package org.puebla.causes;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.puebla.attribution.Values;
import org.puebla.gravity.Effect;
import org.puebla.gravity.GravityFit;
import org.puebla.gravity.Panel;
import org.puebla.model.ExitCode;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;

/**
 * The rows of a model: the cells of its sample with a count and a figure of every covariate.
 *
 * @param panel whose rows bear the numbers of their cells
 * @param inputs figures of the covariates with their intervals, by term and cell
 * @param gaps cells left out for want of each term, the first that was missing counted
 * @param unpublished cells left out because the count was withheld
 */
record ModelPanel(
    Panel panel,
    Cells cells,
    Map<String, Values> inputs,
    Map<String, Integer> gaps,
    int unpublished) {

  /**
   * @throws PueblaException when no cell is whole
   */
  static ModelPanel of(GravityModel model, Cells cells) {
    int[] sample = cells.of(model.sample().orElse(Sample.ALL));
    int[] published =
        IntStream.of(sample).filter(cell -> !Double.isNaN(cells.count(cell))).toArray();
    Map<String, Values> inputs = new LinkedHashMap<>();
    Map<String, Integer> gaps = new LinkedHashMap<>();
    int[] whole = published;
    for (String term : model.covariates().keySet()) {
      Values column = cells.column(model.covariate(term));
      inputs.put(term, column);
      int[] known =
          IntStream.of(whole).filter(cell -> !Double.isNaN(column.best()[cell])).toArray();
      if (known.length < whole.length) {
        gaps.put(term, whole.length - known.length);
      }
      whole = known;
    }
    if (whole.length == 0) {
      throw new PueblaException(ExitCode.DATA_FAILED, noRow(model, gaps));
    }
    return new ModelPanel(
        panel(model, cells, inputs, whole), cells, inputs, gaps, sample.length - published.length);
  }

  private static Problem noRow(GravityModel model, Map<String, Integer> gaps) {
    return gaps.isEmpty()
        ? Problem.at(model.place(), "causes.no-row")
        : Problem.at(
            model.place(),
            "causes.no-whole-row",
            gaps.entrySet().stream()
                .map(gap -> gap.getKey() + " (" + gap.getValue() + ")")
                .collect(Collectors.joining(", ")));
  }

  private static Panel panel(
      GravityModel model, Cells cells, Map<String, Values> inputs, int[] rows) {
    double[] ones = new double[rows.length];
    Arrays.fill(ones, 1);
    return new Panel(
        IntStream.of(rows).mapToDouble(cells::count).toArray(),
        model.spec().terms(),
        model.spec().terms().stream()
            .map(
                term ->
                    Optional.ofNullable(inputs.get(term))
                        .map(column -> at(column.best(), rows))
                        .orElse(ones))
            .toArray(double[][]::new),
        model.fixedEffects().stream().map(each -> effect(each, cells, rows)).toList(),
        model.spec().clusters().stream().map(each -> effect(each, cells, rows)).toList(),
        ones,
        new double[rows.length],
        rows);
  }

  /** Which of an origin, destination, year or combination the rows of a fit belong to. */
  Effect of(List<String> dimensions, GravityFit fit) {
    return effect(dimensions, cells, fit.panel().rows());
  }

  private static Effect effect(List<String> dimensions, Cells cells, int[] rows) {
    List<int[]> codes = dimensions.stream().map(each -> cells.codes(each, rows)).toList();
    List<Integer> sizes =
        codes.stream().map(each -> Arrays.stream(each).max().orElse(0) + 1).toList();
    return Effect.of(String.join("×", dimensions), codes, sizes);
  }

  private static double[] at(double[] values, int[] rows) {
    return IntStream.of(rows).mapToDouble(row -> values[row]).toArray();
  }
}
