package org.puebla.cli;

import java.nio.file.Path;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.puebla.estimate.net.NetFlows;
import org.puebla.fit.Fit;
import org.puebla.fit.Tolerance;
import org.puebla.matrix.AreaMatrix;
import org.puebla.model.ExitCode;
import org.puebla.toolbox.AreaCsv;
import org.puebla.toolbox.AreaTables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Finds the flows nearest to a seed that give the net totals of areas. */
@Command(name = "net-flows")
final class NetFlowsVerb extends ToolboxVerb {

  @Option(names = "--net", paramLabel = "FILE", required = true)
  private Path net = Path.of("");

  @Option(names = "--seed", paramLabel = "FILE", required = true)
  private Path seed = Path.of("");

  @Option(names = "--total", paramLabel = "NUMBER")
  private @Nullable Double total;

  @Override
  ExitCode answer() throws Exception {
    if (total != null && !(total >= 0 && total < Double.POSITIVE_INFINITY)) {
      throw misuse("cli.total", total);
    }
    Fit<AreaMatrix> fit =
        NetFlows.fit(
            AreaTables.square(seed, "orig", "dest"),
            AreaTables.vector(net),
            total == null ? OptionalDouble.empty() : OptionalDouble.of(total),
            Tolerance.EXACT);
    return finish(fit.certificate(), target -> AreaCsv.write(fit.table(), target));
  }
}
