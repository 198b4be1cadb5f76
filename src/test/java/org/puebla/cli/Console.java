package org.puebla.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.puebla.cli.terminal.Terminal;

/** One command line run in this process: its exit status and what it wrote. */
public record Console(int status, String out, String err) {

  public static Console run(Path home, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal = Terminal.of(out, err, Terminal.Kind.PLAIN);
    int status = Puebla.answer(terminal, home, arguments);
    terminal.flush();
    return new Console(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
