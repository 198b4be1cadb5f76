package org.puebla.cli.verb;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.puebla.fit.Balanced;
import org.puebla.fit.Balancing;
import org.puebla.fit.BlockFit;
import org.puebla.fit.Checks;
import org.puebla.fit.Fit;
import org.puebla.fit.Ipf2;
import org.puebla.fit.Tolerance;
import org.puebla.matrix.AreaMatrix;
import org.puebla.matrix.AreaVector;
import org.puebla.model.ExitCode;
import org.puebla.toolbox.AreaCsv;
import org.puebla.toolbox.AreaTables;
import org.puebla.toolbox.InputFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Fits a table of origins and destinations to the sums of its rows and columns, or of more. */
@Command(name = "ipf")
public final class IpfVerb extends ToolboxVerb {

  @Option(names = "--rows", paramLabel = "FILE")
  private @Nullable Path rows;

  @Option(names = "--cols", paramLabel = "FILE")
  private @Nullable Path columns;

  @Option(names = "--seed", paramLabel = "FILE")
  private @Nullable Path seed;

  @Option(names = "--by-type")
  private boolean byType;

  @Option(names = "--factors", paramLabel = "FILE")
  private @Nullable String factors;

  @Option(names = "--blocks", paramLabel = "FILE")
  private @Nullable Path blocks;

  @Option(names = "--block-totals", paramLabel = "FILE")
  private @Nullable Path blockTotals;

  @Option(names = "--stripe-totals", paramLabel = "FILE")
  private @Nullable Path stripeTotals;

  @Option(names = "--tolerance", paramLabel = "SHARE")
  private double tolerance = Tolerance.EXACT.relative();

  @Override
  ExitCode work() throws Exception {
    if (!(tolerance > 0 && tolerance < 1)) {
      throw misuse("cli.tolerance", tolerance);
    }
    if (blockTotals != null) {
      return withBlocks();
    }
    if (stripeTotals != null) {
      return withStripes();
    }
    if (blocks != null) {
      throw misuse("cli.needs", "--blocks", "--block-totals, --stripe-totals");
    }
    return byType || factors != null ? balanced() : plain();
  }

  private ExitCode plain() throws IOException {
    if (rows == null && columns == null) {
      throw misuse("cli.ipf-no-margin");
    }
    if (seed == null && (rows == null || columns == null)) {
      throw misuse("cli.ipf-no-seed");
    }
    InputFiles files = new InputFiles();
    var rowSums = files.readIfNamed(rows, AreaTables::vector);
    var columnSums = files.readIfNamed(columns, AreaTables::vector);
    var start = files.readIfNamed(seed, file -> AreaTables.matrix(file, "orig", "dest"));
    files.requireAll();
    if (seed == null) {
      requireNoMisspelling(areas(rowSums.get()), areas(columnSums.get()));
    }
    AreaMatrix table =
        start.get().orElseGet(() -> flat(areas(rowSums.get()), areas(columnSums.get())));
    Fit<AreaMatrix> fit = Ipf2.fit(table, rowSums.get(), columnSums.get(), Tolerance.of(tolerance));
    return finish(fit.certificate(), target -> AreaCsv.write(fit.table(), target));
  }

  /** By conditional maximisation, which tells the factors and takes several types of migrants. */
  private ExitCode balanced() throws IOException {
    Path from = needed(byType ? "--by-type" : "--factors", "--seed", seed);
    Path origins = needed(byType ? "--by-type" : "--factors", "--rows", rows);
    Path destinations = needed(byType ? "--by-type" : "--factors", "--cols", columns);
    InputFiles files = new InputFiles();
    var seeds =
        files.read(
            from,
            file ->
                byType
                    ? AreaTables.byType(file)
                    : Map.of("", AreaTables.matrix(file, "orig", "dest")));
    var out = files.read(origins, AreaTables::vector);
    var in = files.read(destinations, AreaTables::vector);
    files.requireAll();
    Fit<Balanced> fit =
        Balancing.fit(
            List.copyOf(seeds.get().values()), out.get(), in.get(), Tolerance.of(tolerance));
    Balanced balanced = fit.table();
    if (factors != null) {
      alsoWrite(
          factors, target -> AreaCsv.write(balanced.origins(), balanced.destinations(), target));
    }
    return finish(
        fit.certificate(),
        target -> {
          if (byType) {
            AreaCsv.write(named(seeds.get(), balanced.tables()), target);
          } else {
            AreaCsv.write(balanced.tables().get(0), target);
          }
        });
  }

  private ExitCode withBlocks() throws IOException {
    Path from = needed("--block-totals", "--seed", seed);
    Path origins = needed("--block-totals", "--rows", rows);
    Path destinations = needed("--block-totals", "--cols", columns);
    Path gathered = needed("--block-totals", "--blocks", blocks);
    InputFiles files = new InputFiles();
    var start = files.read(from, file -> AreaTables.square(file, "orig", "dest"));
    var out = files.read(origins, AreaTables::vector);
    var in = files.read(destinations, AreaTables::vector);
    var members = files.read(gathered, AreaTables::blocks);
    var totals = files.readIfNamed(blockTotals, file -> AreaTables.square(file, "orig", "dest"));
    files.requireAll();
    Fit<AreaMatrix> fit =
        BlockFit.fit(
            start.get(),
            out.get(),
            in.get(),
            members.get(),
            totals.get().orElseThrow(),
            Tolerance.of(tolerance));
    return finish(fit.certificate(), target -> AreaCsv.write(fit.table(), target));
  }

  /** The sums of the stripes of a row add up to that of the row, which is then not asked for. */
  private ExitCode withStripes() throws IOException {
    Path from = needed("--stripe-totals", "--seed", seed);
    Path gathered = needed("--stripe-totals", "--blocks", blocks);
    InputFiles files = new InputFiles();
    var start = files.read(from, file -> AreaTables.square(file, "orig", "dest"));
    var members = files.read(gathered, AreaTables::blocks);
    var totals = files.readIfNamed(stripeTotals, file -> AreaTables.matrix(file, "orig", "dest"));
    files.requireAll();
    Fit<AreaMatrix> fit =
        BlockFit.fitStripes(
            start.get(), members.get(), totals.get().orElseThrow(), Tolerance.of(tolerance));
    return finish(fit.certificate(), target -> AreaCsv.write(fit.table(), target));
  }

  private static Path needed(String option, String other, @Nullable Path file) {
    if (file == null) {
      throw misuse("cli.needs", option, other);
    }
    return file;
  }

  private static Map<String, AreaMatrix> named(
      Map<String, AreaMatrix> seeds, List<AreaMatrix> tables) {
    Map<String, AreaMatrix> named = new LinkedHashMap<>();
    List<String> types = new ArrayList<>(seeds.keySet());
    for (int at = 0; at < types.size(); at++) {
      named.put(types.get(at), tables.get(at));
    }
    return named;
  }

  /** Margins of unlike things share no name; those of the same areas share all. */
  private static void requireNoMisspelling(List<String> rows, List<String> columns) {
    if (rows.stream().anyMatch(columns::contains)) {
      Checks checks = new Checks();
      checks.sameAreas("rows", rows, "columns", columns);
      checks.requireNone();
    }
  }

  private static List<String> areas(Optional<AreaVector> sums) {
    return sums.orElseThrow().areas();
  }

  private static AreaMatrix flat(List<String> rows, List<String> columns) {
    double[][] ones = new double[rows.size()][columns.size()];
    for (double[] row : ones) {
      Arrays.fill(row, 1);
    }
    return new AreaMatrix(rows, columns, ones);
  }
}
