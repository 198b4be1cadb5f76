package org.puebla.cli.verb;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.puebla.fit.Adjustment;
import org.puebla.fit.Certificate;
import org.puebla.index.IndexInput;
import org.puebla.index.IndexValue;
import org.puebla.index.Indices;
import org.puebla.matrix.AreaMatrix;
import org.puebla.model.ExitCode;
import org.puebla.toolbox.AreaCsv;
import org.puebla.toolbox.AreaTables;
import org.puebla.toolbox.InputFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Computes every index of a flow matrix whose needs are met. */
@Command(name = "indices")
public final class IndicesVerb extends ToolboxVerb {

  @Parameters(paramLabel = "FILE", descriptionKey = "flows")
  private Path flows = Path.of("");

  @Option(names = "--population", paramLabel = "FILE")
  private @Nullable Path population;

  @Option(names = "--distance", paramLabel = "FILE")
  private @Nullable Path distance;

  @Override
  ExitCode work() throws Exception {
    InputFiles files = new InputFiles();
    var matrix = files.read(flows, file -> AreaTables.square(file, "orig", "dest"));
    var people = files.readIfNamed(population, AreaTables::vector);
    var kilometres = files.readIfNamed(distance, file -> AreaTables.square(file, "orig", "dest"));
    files.requireAll();
    List<IndexValue> values =
        Indices.of(IndexInput.of(matrix.get(), people.get(), kilometres.get()));
    return finish(certificate(matrix.get()), target -> AreaCsv.write(values, target));
  }

  /** Exact by itself; who stayed within an area is left out. */
  private static Certificate certificate(AreaMatrix matrix) {
    List<Adjustment> left =
        matrix.rows().stream()
            .filter(area -> matrix.between(area, area) != 0)
            .map(
                area -> new Adjustment(area, "within-area-left-out", matrix.between(area, area), 0))
            .toList();
    return new Certificate(0, 0, "", true, true, left);
  }
}
