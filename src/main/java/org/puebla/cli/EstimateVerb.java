package org.puebla.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.puebla.estimate.account.FlowEstimate;
import org.puebla.estimate.account.Method;
import org.puebla.estimate.account.StockChange;
import org.puebla.fit.Fit;
import org.puebla.fit.Tolerance;
import org.puebla.matrix.AreaCube;
import org.puebla.matrix.AreaMatrix;
import org.puebla.model.ExitCode;
import org.puebla.toolbox.AreaCsv;
import org.puebla.toolbox.AreaTables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Estimates the flows that turn the stocks of one date into those of another. */
@Command(name = "estimate")
final class EstimateVerb extends ToolboxVerb {

  @Option(names = "--method", paramLabel = "METHOD", required = true)
  private String method = "";

  @Option(names = "--stocks-start", paramLabel = "FILE", required = true)
  private Path start = Path.of("");

  @Option(names = "--stocks-end", paramLabel = "FILE", required = true)
  private Path end = Path.of("");

  @Option(names = "--births", paramLabel = "FILE")
  private @Nullable Path births;

  @Option(names = "--deaths", paramLabel = "FILE")
  private @Nullable Path deaths;

  @Option(names = "--seed", paramLabel = "FILE")
  private @Nullable Path seed;

  @Option(names = "--detail")
  private boolean detail;

  @Override
  ExitCode answer() throws Exception {
    Method chosen = Method.of(method).orElseThrow(() -> misuse("cli.method", method, Method.ids()));
    if (!chosen.isAccounting() && (detail || seed != null)) {
      throw misuse("cli.method-knows-no-births", method);
    }
    StockChange change =
        StockChange.of(
            AreaTables.square(start, "birth", "dest"),
            AreaTables.square(end, "birth", "dest"),
            Optional.ofNullable(births).map(AreaTables::vector),
            Optional.ofNullable(deaths).map(AreaTables::vector));
    FlowEstimate estimate =
        new FlowEstimate(
            change,
            Optional.ofNullable(seed).map(file -> AreaTables.square(file, "orig", "dest")),
            Tolerance.EXACT);
    if (detail) {
      Fit<AreaCube> fit = estimate.flowsByBirth(chosen);
      return finish(fit.certificate(), target -> AreaCsv.write(fit.table(), target));
    }
    Fit<AreaMatrix> fit = estimate.flows(chosen);
    return finish(fit.certificate(), target -> AreaCsv.write(fit.table(), target));
  }
}
