package org.puebla.cli.verb;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.puebla.cli.argument.NamedFiles;
import org.puebla.cli.argument.Outputs;
import org.puebla.cli.argument.Unknown;
import org.puebla.fit.Adjustment;
import org.puebla.fit.Certificate;
import org.puebla.model.ExitCode;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;
import org.puebla.yaml.Json;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * A method on CSV files, without a pipeline: where the answer goes, and the certificate of how far
 * it fits. Nothing is written unless everything went well.
 */
public abstract class ToolboxVerb extends Verb {

  /** The engine of verbs that can spread their work over Spark, when it is not asked for. */
  static final String MEMORY = "memory";

  private static final List<String> ENGINES = List.of(MEMORY, "spark");
  private static final int SHOWN_ADJUSTMENTS = 10;

  @Spec private CommandSpec command;

  @Option(names = Outputs.OPTION, paramLabel = "FILE", descriptionKey = "out")
  private String out = Outputs.STANDARD;

  @Option(names = "--json", descriptionKey = "certificate")
  private boolean json;

  @Option(names = "--report", paramLabel = "FILE", descriptionKey = "report")
  private @Nullable String report;

  private final Map<String, Outputs.Content> further = new LinkedHashMap<>();

  /** Does the work, once it is certain that no file gets in the way of another. */
  abstract ExitCode work() throws Exception;

  @Override
  final ExitCode answer() throws Exception {
    NamedFiles.requireApart(command, kept());
    return work();
  }

  /** Adds a file that is written with the table, if it is. */
  final void alsoWrite(String file, Outputs.Content content) {
    further.put(file, content);
  }

  /**
   * Ends a fit: with the table, if it met what was asked.
   *
   * @throws PueblaException when it did not, naming the margin that is furthest off
   */
  final ExitCode finish(Certificate certificate, Outputs.Content table) throws IOException {
    if (!certificate.feasible() || !certificate.converged()) {
      String text = Json.write(card(certificate));
      outputs(text).write();
      certify(text);
      throw new PueblaException(
          ExitCode.DATA_FAILED,
          Problem.of(
              certificate.feasible() ? "fit.not-converged" : "fit.not-feasible",
              certificate.iterations(),
              certificate.worstMargin(),
              certificate.largestMarginError()));
    }
    return finish(card(certificate), told(certificate), table);
  }

  /**
   * Ends a fit that met what was asked.
   *
   * @param card what a program wants to know of it
   * @param told the same for a person, line by line
   */
  final ExitCode finish(Map<String, Object> card, List<String> told, Outputs.Content table)
      throws IOException {
    String text = Json.write(card);
    Outputs outputs = outputs(text);
    for (Map.Entry<String, Outputs.Content> each : further.entrySet()) {
      outputs.add(each.getKey(), each.getValue());
    }
    if (out.equals(Outputs.STANDARD)) {
      table.write(terminal().out());
      terminal().flush();
    } else {
      outputs.add(out, table);
    }
    outputs.write();
    certify(text);
    if (!json) {
      told.forEach(terminal()::complaint);
    }
    return ExitCode.DONE;
  }

  /**
   * Whether this engine is Spark.
   *
   * @throws PueblaException when there is no such engine
   */
  static boolean isSpark(String engine) {
    if (!ENGINES.contains(engine)) {
      throw Unknown.of("cli.engine", engine, ENGINES);
    }
    return !engine.equals(MEMORY);
  }

  private Outputs outputs(String certificate) throws IOException {
    Outputs outputs = new Outputs(kept());
    if (report != null) {
      outputs.add(report, target -> target.append(certificate));
    }
    return outputs;
  }

  private List<String> told(Certificate certificate) {
    List<String> told = new ArrayList<>();
    certificate.adjustments().stream()
        .limit(SHOWN_ADJUSTMENTS)
        .forEach(adjustment -> told.add(words(adjustment)));
    int more = certificate.adjustments().size() - SHOWN_ADJUSTMENTS;
    if (more > 0) {
      told.add(messages().text("cli.more-adjustments", more));
    }
    return told;
  }

  private void certify(String text) {
    if (json) {
      terminal().flush();
      terminal().err().print(text);
      terminal().flush();
    }
  }

  private String words(Adjustment adjustment) {
    return messages()
        .text(
            "fit.adjustment-" + adjustment.what(),
            adjustment.area(),
            adjustment.from(),
            adjustment.to(),
            adjustment.change());
  }

  private static Map<String, Object> card(Certificate certificate) {
    Map<String, Object> card = new LinkedHashMap<>();
    card.put("converged", certificate.converged());
    card.put("feasible", certificate.feasible());
    card.put("iterations", certificate.iterations());
    card.put("largest_margin_error", certificate.largestMarginError());
    card.put("worst_margin", certificate.worstMargin());
    card.put("adjustments", certificate.adjustments().stream().map(ToolboxVerb::card).toList());
    return card;
  }

  private static Map<String, Object> card(Adjustment adjustment) {
    Map<String, Object> card = new LinkedHashMap<>();
    card.put("area", adjustment.area());
    card.put("what", adjustment.what());
    card.put("from", adjustment.from());
    card.put("to", adjustment.to());
    card.put("change", adjustment.change());
    return card;
  }

  /** Stops a command line whose options do not go together. */
  static PueblaException misuse(String rule, Object... facts) {
    return new PueblaException(ExitCode.INVALID, List.of(Problem.of(rule, facts)));
  }
}
