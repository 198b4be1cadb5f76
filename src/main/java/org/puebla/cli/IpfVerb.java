package org.puebla.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.puebla.fit.Fit;
import org.puebla.fit.Ipf2;
import org.puebla.fit.Tolerance;
import org.puebla.matrix.AreaMatrix;
import org.puebla.matrix.AreaVector;
import org.puebla.model.ExitCode;
import org.puebla.toolbox.AreaCsv;
import org.puebla.toolbox.AreaTables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Fits a table of origins and destinations to the sums of its rows and columns. */
@Command(name = "ipf")
final class IpfVerb extends ToolboxVerb {

  @Option(names = "--rows", paramLabel = "FILE")
  private @Nullable Path rows;

  @Option(names = "--cols", paramLabel = "FILE")
  private @Nullable Path columns;

  @Option(names = "--seed", paramLabel = "FILE")
  private @Nullable Path seed;

  @Option(names = "--tolerance", paramLabel = "SHARE")
  private double tolerance = Tolerance.EXACT.relative();

  @Override
  ExitCode answer() throws Exception {
    if (rows == null && columns == null) {
      throw misuse("cli.ipf-no-margin");
    }
    if (seed == null && (rows == null || columns == null)) {
      throw misuse("cli.ipf-no-seed");
    }
    if (!(tolerance > 0 && tolerance < 1)) {
      throw misuse("cli.tolerance", tolerance);
    }
    Optional<AreaVector> rowSums = Optional.ofNullable(rows).map(AreaTables::vector);
    Optional<AreaVector> columnSums = Optional.ofNullable(columns).map(AreaTables::vector);
    AreaMatrix table =
        seed != null
            ? AreaTables.matrix(seed, "orig", "dest")
            : flat(rowSums.orElseThrow().areas(), columnSums.orElseThrow().areas());
    Fit<AreaMatrix> fit = Ipf2.fit(table, rowSums, columnSums, Tolerance.of(tolerance));
    return finish(fit.certificate(), target -> AreaCsv.write(fit.table(), target));
  }

  private static AreaMatrix flat(List<String> rows, List<String> columns) {
    double[][] ones = new double[rows.size()][columns.size()];
    for (double[] row : ones) {
      Arrays.fill(row, 1);
    }
    return new AreaMatrix(rows, columns, ones);
  }
}
