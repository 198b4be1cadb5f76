package org.puebla.cli.verb;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.puebla.gravity.Coefficient;
import org.puebla.gravity.GravityFit;
import org.puebla.gravity.GravityResult;
import org.puebla.gravity.GravityResult.Dropped;
import org.puebla.gravity.GravitySpec;
import org.puebla.gravity.Ppml;
import org.puebla.gravity.ThreeWayBias;
import org.puebla.gravity.spark.SparkGravity;
import org.puebla.job.ToolboxSpark;
import org.puebla.model.ExitCode;
import org.puebla.toolbox.GravityCsv;
import org.puebla.toolbox.PanelFile;
import org.puebla.yaml.Yaml;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fits a gravity model to a table. */
@Command(name = "gravity")
public final class GravityVerb extends ToolboxVerb {

  private static final int SHOWN_ROWS = 10;

  @Parameters(paramLabel = "FILE", descriptionKey = "panel")
  private Path panel = Path.of("");

  @Option(names = "--spec", paramLabel = "SPEC", required = true)
  private Path spec = Path.of("");

  @Option(names = "--fitted", paramLabel = "FILE")
  private @Nullable String fitted;

  @Option(names = "--engine", paramLabel = "memory|spark")
  private String engine = MEMORY;

  @Override
  ExitCode work() throws Exception {
    boolean spread = isSpark(engine);
    if (spread && fitted != null) {
      throw misuse("cli.fitted-in-memory");
    }
    GravitySpec asked = Yaml.read(spec, spec.toString(), GravitySpec.class);
    SparkGravity.Answer answer = spread ? spread(asked) : inMemory(asked);
    return finish(
        card(answer), told(answer), target -> GravityCsv.write(model(), answer.result(), target));
  }

  private SparkGravity.Answer inMemory(GravitySpec asked) {
    PanelFile file = PanelFile.read(panel, asked);
    GravityFit fit = Ppml.fit(file.panel(), asked);
    if (fitted != null) {
      alsoWrite(fitted, target -> GravityCsv.writeFitted(fit, target));
    }
    return new SparkGravity.Answer(fit.result(), file.read(), file.gaps());
  }

  private SparkGravity.Answer spread(GravitySpec asked) throws IOException {
    SparkGravity.requireFit(asked);
    PanelFile.requireColumns(panel, asked);
    try (ToolboxSpark spark = new ToolboxSpark(invocation().master())) {
      return spark.gravity().fit(panel.toString(), asked);
    }
  }

  /** A model is called as its specification. */
  private String model() {
    Path name = spec.getFileName();
    return name == null ? "" : name.toString().replaceFirst("\\.ya?ml$", "");
  }

  private static Map<String, Object> card(SparkGravity.Answer answer) {
    GravityResult fit = answer.result();
    Dropped dropped = fit.dropped();
    Map<String, Object> rows = new LinkedHashMap<>();
    rows.put("read", answer.read());
    rows.put("used", fit.observations());
    rows.put("gaps", answer.gaps());
    rows.put("all_nought", dropped.allNought());
    rows.put("singletons", dropped.singletons());
    rows.put("separated", Arrays.stream(dropped.separated()).boxed().toList());
    Map<String, Object> terms = new LinkedHashMap<>();
    terms.put("collinear", dropped.collinear());
    terms.put("separating", dropped.separating());
    terms.put("nearly_collinear", dropped.nearly());
    Map<String, Object> card = new LinkedHashMap<>();
    card.put("converged", true);
    card.put("iterations", fit.iterations());
    card.put("log_likelihood", fit.logLikelihood());
    card.put("null_log_likelihood", fit.nullLogLikelihood());
    card.put("clusters", fit.clusters());
    card.put("covariance_directions_below_nought", fit.belowNought());
    card.put("rows", rows);
    card.put("terms", terms);
    fit.bias().ifPresent(bias -> card.put("bias_correction", card(bias, fit.coefficients())));
    return card;
  }

  private static Map<String, Object> card(ThreeWayBias bias, List<Coefficient> corrected) {
    List<Map<String, Object>> terms = new ArrayList<>();
    for (int term = 0; term < corrected.size(); term++) {
      Coefficient before = bias.uncorrected().get(term);
      Map<String, Object> own = new LinkedHashMap<>();
      own.put("term", before.term());
      own.put("uncorrected", before.estimate());
      own.put("uncorrected_std_error", before.error());
      own.put("bias", before.estimate() - corrected.get(term).estimate());
      terms.add(own);
    }
    Map<String, Object> card = new LinkedHashMap<>();
    card.put("method", "weidner-zylkin");
    card.put("origins", bias.origins());
    card.put("destinations", bias.destinations());
    card.put("pairs", bias.pairs());
    card.put("levels", bias.levels());
    card.put("terms", terms);
    return card;
  }

  private List<String> told(SparkGravity.Answer answer) {
    GravityResult fit = answer.result();
    Dropped dropped = fit.dropped();
    List<String> told = new ArrayList<>();
    tell(told, "gaps", answer.gaps() > 0, answer.gaps());
    tell(told, "all-nought-rows", dropped.allNought() > 0, dropped.allNought());
    tell(told, "singletons", dropped.singletons() > 0, dropped.singletons());
    tell(
        told,
        "separated",
        dropped.separated().length > 0,
        dropped.separated().length,
        rows(dropped.separated()),
        dropped.separating());
    tell(told, "collinear", !dropped.collinear().isEmpty(), dropped.collinear());
    tell(told, "nearly-collinear", !dropped.nearly().isEmpty(), dropped.nearly());
    tell(
        told,
        "no-freedom",
        fit.observations() <= fit.coefficients().size(),
        fit.observations(),
        fit.coefficients().size());
    tell(told, "below-nought", fit.belowNought() > 0, fit.belowNought());
    fit.bias().ifPresent(bias -> told.add(words(bias)));
    fit.fewClusters().forEach(number -> tell(told, "few-clusters", true, number));
    return told;
  }

  private String words(ThreeWayBias bias) {
    String before =
        bias.uncorrected().stream()
            .map(
                term ->
                    messages()
                        .text("gravity.bias-before", term.term(), term.estimate(), term.error()))
            .collect(Collectors.joining(", "));
    return messages()
        .text("gravity.bias-corrected", bias.origins(), bias.destinations(), bias.pairs(), before);
  }

  private void tell(List<String> told, String key, boolean applies, Object... facts) {
    if (applies) {
      told.add(messages().text("gravity." + key, facts));
    }
  }

  private static List<String> rows(int[] separated) {
    List<String> rows = new ArrayList<>();
    for (int at = 0; at < Math.min(SHOWN_ROWS, separated.length); at++) {
      rows.add(String.valueOf(separated[at]));
    }
    if (separated.length > SHOWN_ROWS) {
      rows.add("…");
    }
    return rows;
  }
}
