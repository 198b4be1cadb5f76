package org.puebla.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.puebla.index.IndexInput;
import org.puebla.index.IndexValue;
import org.puebla.index.Indices;
import org.puebla.model.ExitCode;
import org.puebla.toolbox.AreaCsv;
import org.puebla.toolbox.AreaTables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Computes every index of a flow matrix whose needs are met. */
@Command(name = "indices")
final class IndicesVerb extends ToolboxVerb {

  @Parameters(paramLabel = "FILE", descriptionKey = "flows")
  private Path flows = Path.of("");

  @Option(names = "--population", paramLabel = "FILE")
  private @Nullable Path population;

  @Option(names = "--distance", paramLabel = "FILE")
  private @Nullable Path distance;

  @Override
  ExitCode answer() throws Exception {
    List<IndexValue> values =
        Indices.of(
            IndexInput.of(
                AreaTables.square(flows, "orig", "dest"),
                Optional.ofNullable(population).map(AreaTables::vector),
                Optional.ofNullable(distance)
                    .map(file -> AreaTables.square(file, "orig", "dest"))));
    return finish(target -> AreaCsv.write(values, target));
  }
}
