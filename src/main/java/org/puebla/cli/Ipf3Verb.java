package org.puebla.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.puebla.fit.Fit;
import org.puebla.fit.Ipf3;
import org.puebla.fit.Ipf3.Stayers;
import org.puebla.fit.Tolerance;
import org.puebla.matrix.AreaCube;
import org.puebla.model.ExitCode;
import org.puebla.toolbox.AreaCsv;
import org.puebla.toolbox.AreaTables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Fits a table of origins and destinations for each birthplace. */
@Command(name = "ipf3")
final class Ipf3Verb extends ToolboxVerb {

  @Option(names = "--rows", paramLabel = "FILE", required = true)
  private Path rows = Path.of("");

  @Option(names = "--cols", paramLabel = "FILE", required = true)
  private Path columns = Path.of("");

  @Option(names = "--seed", paramLabel = "FILE")
  private @Nullable Path seed;

  @Option(names = "--stayers", paramLabel = "fixed|free")
  private String stayers = "free";

  @Override
  ExitCode answer() throws Exception {
    if (!stayers.equals("fixed") && !stayers.equals("free")) {
      throw misuse("cli.stayers", stayers);
    }
    Fit<AreaCube> fit =
        Ipf3.fit(
            AreaTables.matrix(rows, "orig", "birth"),
            AreaTables.matrix(columns, "birth", "dest"),
            Optional.ofNullable(seed).map(file -> AreaTables.square(file, "orig", "dest")),
            Stayers.valueOf(stayers.toUpperCase(Locale.ROOT)),
            Tolerance.EXACT);
    return finish(fit.certificate(), target -> AreaCsv.write(fit.table(), target));
  }
}
