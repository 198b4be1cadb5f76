package org.puebla.cli.verb;

import org.puebla.cli.argument.Sources;
import org.puebla.job.Withdrawing;
import org.puebla.model.ExitCode;
import org.puebla.source.declaration.SourceDeclaration;
import org.puebla.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a wrong edition out; it is kept aside with its reason. */
@Command(name = "withdraw")
public final class WithdrawVerb extends Verb {

  @Parameters(index = "0", paramLabel = "SOURCE", descriptionKey = "source")
  private String source = "";

  @Parameters(index = "1", paramLabel = "EDITION", descriptionKey = "edition")
  private String edition = "";

  @Option(names = "--why", required = true, paramLabel = "TEXT", descriptionKey = "why")
  private String why = "";

  @Override
  ExitCode answer() throws Exception {
    SourceDeclaration declaration = Sources.named(project(), source);
    Store store = store();
    String aside = Withdrawing.withdraw(store, declaration.source(), edition, why);
    say("withdrawn", source, edition, store.address(aside));
    return ExitCode.DONE;
  }
}
