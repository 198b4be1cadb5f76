package org.puebla.cli.verb;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.puebla.cli.argument.Unknown;
import org.puebla.estimate.net.NetFlows;
import org.puebla.estimate.net.NetRescaling;
import org.puebla.fit.Adjustment;
import org.puebla.fit.Fit;
import org.puebla.fit.Tolerance;
import org.puebla.matrix.AreaMatrix;
import org.puebla.matrix.AreaVector;
import org.puebla.model.ExitCode;
import org.puebla.toolbox.AreaCsv;
import org.puebla.toolbox.AreaTables;
import org.puebla.toolbox.InputFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Finds the flows nearest to a seed that give the net totals of areas. */
@Command(name = "net-flows")
public final class NetFlowsVerb extends ToolboxVerb {

  /** How net totals that do not add up to nought are made to. */
  private static final Map<String, UnaryOperator<double[]>> RESCALINGS =
      new TreeMap<>(
          Map.of(
              "signs", NetRescaling::keepingSigns,
              "mean", NetRescaling::lessTheMean,
              "whole", NetRescaling::whole));

  @Option(names = "--net", paramLabel = "FILE", required = true)
  private Path net = Path.of("");

  @Option(names = "--seed", paramLabel = "FILE", required = true)
  private Path seed = Path.of("");

  @Option(names = "--total", paramLabel = "NUMBER")
  private @Nullable Double total;

  @Option(names = "--rescale", paramLabel = "signs|mean|whole")
  private @Nullable String rescale;

  @Override
  ExitCode work() throws Exception {
    if (rescale != null && !RESCALINGS.containsKey(rescale)) {
      throw Unknown.of("cli.rescale", rescale, RESCALINGS.keySet());
    }
    if (total != null && !(total >= 0 && total < Double.POSITIVE_INFINITY)) {
      throw misuse("cli.total", total);
    }
    InputFiles files = new InputFiles();
    var start = files.read(seed, file -> AreaTables.square(file, "orig", "dest"));
    var totals = files.read(net, AreaTables::balances);
    files.requireAll();
    AreaVector asked = rescaled(totals.get());
    Fit<AreaMatrix> fit =
        NetFlows.fit(
            start.get(),
            asked,
            total == null ? OptionalDouble.empty() : OptionalDouble.of(total),
            Tolerance.EXACT);
    return finish(
        fit.certificate().after(changes(totals.get(), asked)),
        target -> AreaCsv.write(fit.table(), target));
  }

  private AreaVector rescaled(AreaVector totals) {
    return rescale == null
        ? totals
        : new AreaVector(
            totals.areas(), requireNonNull(RESCALINGS.get(rescale)).apply(totals.values()));
  }

  private static List<Adjustment> changes(AreaVector given, AreaVector used) {
    return given.areas().stream()
        .filter(area -> given.of(area) != used.of(area))
        .map(area -> new Adjustment(area, "net-rescaled", given.of(area), used.of(area)))
        .toList();
  }
}
