package org.puebla.cli.verb;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.puebla.estimate.account.Account;
import org.puebla.estimate.account.FlowEstimate;
import org.puebla.estimate.account.Method;
import org.puebla.estimate.account.StockChange;
import org.puebla.fit.BirthEngine;
import org.puebla.fit.Fit;
import org.puebla.fit.Tolerance;
import org.puebla.matrix.AreaCube;
import org.puebla.matrix.AreaMatrix;
import org.puebla.model.ExitCode;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;
import org.puebla.toolbox.AreaCsv;
import org.puebla.toolbox.AreaTables;
import org.puebla.toolbox.InputFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Estimates the flows that turn the stocks of one date into those of another. */
@Command(name = "estimate")
public final class EstimateVerb extends BirthVerb {

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

  @Option(names = "--account")
  private boolean account;

  @Override
  BirthEngine inMemory() {
    return BirthEngine.IN_TURN;
  }

  @Override
  ExitCode answer(BirthEngine engine) throws Exception {
    Method chosen = Method.of(method).orElseThrow(() -> misuse("cli.method", method, Method.ids()));
    if (!chosen.isAccounting() && (detail || account || seed != null)) {
      throw misuse("cli.method-knows-no-births", method);
    }
    if ((births == null) != (deaths == null)) {
      throw misuse("cli.births-and-deaths");
    }
    InputFiles files = new InputFiles();
    var before = files.read(start, file -> AreaTables.square(file, "birth", "dest"));
    var after = files.read(end, file -> AreaTables.square(file, "birth", "dest"));
    var born = files.readIfNamed(births, AreaTables::vector);
    var died = files.readIfNamed(deaths, AreaTables::vector);
    var likelier = files.readIfNamed(seed, file -> AreaTables.square(file, "orig", "dest"));
    files.requireAll();
    StockChange change = StockChange.of(before.get(), after.get(), born.get(), died.get());
    if (chosen.isAccounting()) {
      change.requireNatives();
    }
    FlowEstimate estimate = new FlowEstimate(change, likelier.get(), Tolerance.EXACT, engine);
    if (account) {
      requireNoSuchArea(change);
      Fit<Account> fit = estimate.account(chosen);
      return finish(fit.certificate(), target -> AreaCsv.write(fit.table(), target));
    }
    if (detail) {
      Fit<AreaCube> fit = estimate.flowsByBirth(chosen);
      return finish(fit.certificate(), target -> AreaCsv.write(fit.table(), target));
    }
    Fit<AreaMatrix> fit = estimate.flows(chosen);
    return finish(fit.certificate(), target -> AreaCsv.write(fit.table(), target));
  }

  /** Names that the account needs for itself. */
  private static void requireNoSuchArea(StockChange change) {
    for (String taken : List.of("birth", "death", "outside")) {
      if (change.areas().contains(taken)) {
        throw new PueblaException(ExitCode.DATA_FAILED, Problem.of("cli.account-name", taken));
      }
    }
  }
}
