package org.puebla.cli.verb;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.puebla.fit.BirthEngine;
import org.puebla.fit.Fit;
import org.puebla.fit.Ipf3;
import org.puebla.fit.Ipf3.Stayers;
import org.puebla.fit.Tolerance;
import org.puebla.matrix.AreaCube;
import org.puebla.model.ExitCode;
import org.puebla.toolbox.AreaCsv;
import org.puebla.toolbox.AreaTables;
import org.puebla.toolbox.InputFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Fits a table of origins and destinations for each birthplace. */
@Command(name = "ipf3")
public final class Ipf3Verb extends BirthVerb {

  @Option(names = "--rows", paramLabel = "FILE", required = true)
  private Path rows = Path.of("");

  @Option(names = "--cols", paramLabel = "FILE", required = true)
  private Path columns = Path.of("");

  @Option(names = "--seed", paramLabel = "FILE")
  private @Nullable Path seed;

  @Option(names = "--stayers", paramLabel = "fixed|free")
  private String stayers = "free";

  @Override
  BirthEngine inMemory() {
    return BirthEngine.ON_ALL_CORES;
  }

  @Override
  ExitCode answer(BirthEngine engine) throws Exception {
    if (!stayers.equals("fixed") && !stayers.equals("free")) {
      throw misuse("cli.stayers", stayers);
    }
    InputFiles files = new InputFiles();
    var origins = files.read(rows, file -> AreaTables.matrix(file, "orig", "birth"));
    var destinations = files.read(columns, file -> AreaTables.matrix(file, "birth", "dest"));
    var start = files.readIfNamed(seed, file -> AreaTables.square(file, "orig", "dest"));
    files.requireAll();
    Fit<AreaCube> fit =
        Ipf3.fit(
            origins.get(),
            destinations.get(),
            start.get(),
            Stayers.valueOf(stayers.toUpperCase(Locale.ROOT)),
            Tolerance.EXACT,
            engine);
    return finish(fit.certificate(), target -> AreaCsv.write(fit.table(), target));
  }
}
