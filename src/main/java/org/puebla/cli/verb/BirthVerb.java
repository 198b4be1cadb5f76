package org.puebla.cli.verb;

import org.puebla.fit.BirthEngine;
import org.puebla.job.ToolboxSpark;
import org.puebla.model.ExitCode;
import picocli.CommandLine.Option;

/** A method that fits birthplaces, each on its own: in this Java machine or spread over Spark. */
abstract class BirthVerb extends ToolboxVerb {

  @Option(names = "--engine", paramLabel = "memory|spark")
  private String engine = MEMORY;

  /** The work of the verb. */
  abstract ExitCode answer(BirthEngine births) throws Exception;

  /** How birthplaces are fitted when Spark is not asked for. */
  abstract BirthEngine inMemory();

  @Override
  final ExitCode work() throws Exception {
    if (!isSpark(engine)) {
      return answer(inMemory());
    }
    try (ToolboxSpark spark = new ToolboxSpark(invocation().master())) {
      return answer(spark.births());
    }
  }
}
