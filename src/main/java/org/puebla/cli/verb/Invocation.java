package org.puebla.cli.verb;

import org.puebla.cli.terminal.Messages;
import org.puebla.cli.terminal.Terminal;
import org.puebla.job.Project;

/**
 * What one command line says for every verb alike: the options before and behind the verb's own.
 */
public interface Invocation {

  /**
   * @throws org.puebla.model.PueblaException when an option has a value that no verb could use
   */
  void requireUsable();

  Terminal terminal();

  Messages messages();

  Project project();

  /** The address of the data root as typed. */
  String data();

  /** The address of the data root that is good from any folder. */
  String root();

  /** The address of the Spark that does the work. */
  String master();
}
