package org.puebla.toolbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.puebla.gravity.Effect;
import org.puebla.gravity.GravitySpec;
import org.puebla.gravity.Panel;
import org.puebla.gravity.PanelCells;
import org.puebla.gravity.PanelHeader;
import org.puebla.model.ExitCode;
import org.puebla.model.Place;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;
import org.puebla.yaml.Spelling;

/** The rows of one file on their way into a panel, with what is wrong in them. */
final class PanelRows {

  private static final int MOST_PROBLEMS = 20;

  private final Path file;
  private final GravitySpec spec;
  private final List<String> numbers;
  private final List<String> names;
  private final PanelColumns columns;
  private final List<Problem> problems = new ArrayList<>();
  private final int weight;
  private int read;
  private int gaps;

  PanelRows(Path file, GravitySpec spec) {
    this.file = file;
    this.spec = spec;
    this.numbers = spec.numbers();
    this.names = spec.names();
    this.weight = spec.weights().map(numbers::indexOf).orElse(-1);
    this.columns = new PanelColumns(numbers.size(), names.size());
  }

  /** Columns of numbers that a row needs, the outcome first. */
  List<String> numbers() {
    return numbers;
  }

  /** Columns of names that a row needs. */
  List<String> names() {
    return names;
  }

  static int[] places(List<String> header, List<String> asked) {
    return asked.stream().mapToInt(header::indexOf).toArray();
  }

  /** Stops where a header does not have all of them. */
  void require(List<String> header) {
    new PanelHeader(file.toString(), header).require(spec, Spelling::nearest);
  }

  /** What a cell says, or not a number, which is then told. */
  double number(Place place, String text, int at) {
    double value = PanelCells.number(text);
    if (Double.isNaN(value)) {
      wrong(Problem.at(place, "toolbox.not-a-number", text, numbers.get(at)));
    }
    return value;
  }

  /** A row that cannot be taken apart. */
  void leave(Problem problem) {
    read++;
    wrong(problem);
  }

  /**
   * Takes the next row.
   *
   * @param values not a number where there is a gap
   * @param texts empty where there is one
   */
  void add(Place place, double[] values, String[] texts) {
    read++;
    if (!isWhole(values, texts) || (weight >= 0 && values[weight] == 0)) {
      gaps++;
      return;
    }
    if (values[0] < 0) {
      wrong(Problem.at(place, "toolbox.negative", values[0], spec.outcome()));
    }
    if (weight >= 0 && values[weight] < 0) {
      wrong(Problem.at(place, "toolbox.negative", values[weight], numbers.get(weight)));
    }
    columns.add(read, values, texts);
  }

  private static boolean isWhole(double[] values, String[] texts) {
    for (double value : values) {
      if (Double.isNaN(value)) {
        return false;
      }
    }
    for (String text : texts) {
      if (text.isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private void wrong(Problem problem) {
    problems.add(problem);
    if (problems.size() >= MOST_PROBLEMS) {
      throw new PueblaException(ExitCode.DATA_FAILED, problems);
    }
  }

  /** All of them, once the file has been read. */
  PanelFile finish() {
    if (!problems.isEmpty()) {
      throw new PueblaException(ExitCode.DATA_FAILED, problems);
    }
    if (columns.size() == 0) {
      throw new PueblaException(
          ExitCode.DATA_FAILED, Problem.of("toolbox.no-whole-row", file.toString(), read, gaps));
    }
    return new PanelFile(
        new Panel(
            columns.numbers(0),
            spec.terms(),
            terms(),
            spec.fixedEffects().stream().map(this::effect).toList(),
            spec.clusters().stream().map(this::effect).toList(),
            spec.weights().map(this::column).orElseGet(this::ones),
            spec.offset().map(this::column).orElseGet(() -> new double[columns.size()]),
            columns.rows()),
        read,
        gaps);
  }

  private double[][] terms() {
    List<double[]> terms = new ArrayList<>();
    if (spec.fixedEffects().isEmpty()) {
      terms.add(ones());
    }
    spec.covariates().forEach(term -> terms.add(column(term)));
    return terms.toArray(double[][]::new);
  }

  private double[] column(String name) {
    return columns.numbers(numbers.indexOf(name));
  }

  private double[] ones() {
    double[] ones = new double[columns.size()];
    Arrays.fill(ones, 1);
    return ones;
  }

  private Effect effect(List<String> combined) {
    return Effect.of(
        String.join("×", combined),
        combined.stream().map(name -> columns.codes(names.indexOf(name))).toList(),
        combined.stream().map(name -> columns.names(names.indexOf(name))).toList());
  }
}
