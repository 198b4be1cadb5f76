package org.puebla.cli.answer;

import java.time.Duration;
import org.puebla.cli.terminal.Messages;
import org.puebla.cli.terminal.Terminal;
import org.puebla.job.Progress;
import org.puebla.job.Stage;
import org.puebla.model.Problem;

/** Tells each stage of a run in one line: what came of it, and how long it took. */
public final class StageLines implements Progress {

  private static final int WIDTH = 84;

  private final Terminal terminal;
  private final Messages messages;

  public StageLines(Terminal terminal, Messages messages) {
    this.terminal = terminal;
    this.messages = messages;
  }

  @Override
  public void began(Stage stage) {
    terminal.redraw("  " + name(stage) + " …");
  }

  @Override
  public void ended(Stage stage, Duration took, String rule, Object... facts) {
    terminal.redraw("");
    String told = "  " + pad(name(stage), 13) + messages.text(rule, facts);
    terminal.line(pad(told, WIDTH - 8) + "  " + messages.seconds(took));
  }

  @Override
  public void warned(Problem problem) {
    terminal.redraw("");
    terminal.complaint(messages.of(problem));
  }

  private String name(Stage stage) {
    return messages.text("cli.stage-" + stage.key());
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.codePointCount(0, text.length())));
  }
}
