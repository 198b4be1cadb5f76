package org.puebla.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.puebla.job.Project;
import org.puebla.model.ExitCode;
import org.puebla.store.Store;
import org.puebla.store.Stores;
import picocli.CommandLine.ParentCommand;

/** What every verb is given: the project, the data root, a terminal and words. */
abstract class Verb implements Callable<Integer> {

  @ParentCommand private Puebla puebla;

  /** Does the work and says how it ended. */
  abstract ExitCode answer() throws Exception;

  @Override
  public final Integer call() throws Exception {
    puebla.requireUsable();
    return answer().status();
  }

  final Puebla puebla() {
    return puebla;
  }

  final Project project() {
    return puebla.project();
  }

  final Store store() {
    return Stores.at(puebla.data());
  }

  /** Where no verb writes an answer. */
  final KeptFolders kept() throws IOException {
    return KeptFolders.of(puebla.root());
  }

  final Messages messages() {
    return puebla.messages();
  }

  final Terminal terminal() {
    return puebla.terminal();
  }

  /** Prints a text of this room. */
  final void say(String key, Object... facts) {
    terminal().line(messages().text("cli." + key, facts));
  }

  final void print(String line) {
    terminal().line(line);
  }
}
