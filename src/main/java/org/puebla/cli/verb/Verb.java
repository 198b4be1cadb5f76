package org.puebla.cli.verb;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.puebla.cli.argument.KeptFolders;
import org.puebla.cli.terminal.Messages;
import org.puebla.cli.terminal.Terminal;
import org.puebla.job.Project;
import org.puebla.job.Setting;
import org.puebla.model.ExitCode;
import org.puebla.store.Store;
import org.puebla.store.Stores;
import picocli.CommandLine.ParentCommand;

/** What every verb is given: the project, the data root, a terminal and words. */
abstract class Verb implements Callable<Integer> {

  @ParentCommand private Invocation invocation;

  /** Does the work and says how it ended. */
  abstract ExitCode answer() throws Exception;

  @Override
  public final Integer call() throws Exception {
    invocation.requireUsable();
    return answer().status();
  }

  final Invocation invocation() {
    return invocation;
  }

  final Project project() {
    return invocation.project();
  }

  final Store store() {
    return Stores.at(invocation.data());
  }

  /**
   * Where a job runs.
   *
   * @param asOf the day whose knowledge counts, null for today
   */
  final Setting setting(@Nullable LocalDate asOf) {
    return new Setting(
        project(),
        store(),
        invocation.root(),
        invocation.master(),
        Clock.systemUTC(),
        Optional.ofNullable(asOf));
  }

  /** Where no verb writes an answer. */
  final KeptFolders kept() throws IOException {
    return KeptFolders.of(invocation.root());
  }

  final Messages messages() {
    return invocation.messages();
  }

  final Terminal terminal() {
    return invocation.terminal();
  }

  /** Prints a text of this room. */
  final void say(String key, Object... facts) {
    terminal().line(messages().text("cli." + key, facts));
  }

  final void print(String line) {
    terminal().line(line);
  }
}
