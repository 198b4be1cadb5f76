package org.puebla.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TerminalTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  /** Names of people and places are the same bytes in every locale. */
  @Test
  void writesUtf8() {
    Terminal.of(out, err, Terminal.Kind.PLAIN).line("Ñandú");

    assertThat(out.toByteArray())
        .isEqualTo(("Ñandú" + System.lineSeparator()).getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void drawsOverALineOnlyWhereSomebodyWatches() {
    Terminal.of(out, err, Terminal.Kind.PLAIN).redraw("normalised …");
    assertThat(err.size()).isZero();

    Terminal.of(out, err, Terminal.Kind.LIVE).redraw("normalised …");
    assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("\r\u001b[Knormalised …");
    assertThat(out.size()).isZero();
  }

  @Test
  void aComplaintComesAfterWhatWasAnsweredBefore() {
    Terminal terminal = Terminal.of(out, out, Terminal.Kind.PLAIN);
    terminal.out().print("answer;");
    terminal.complaint("complaint");

    assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("answer;complaint");
  }

  @Test
  void anAnswerThatWasLostIsKnown() {
    Terminal terminal = Terminal.of(failing("No space left on device"), err, Terminal.Kind.PLAIN);
    assertThat(terminal.lost()).isNull();
    terminal.line("lost");

    assertThat(terminal.lost()).hasMessage("No space left on device");
  }

  /** As {@code head} does. */
  @Test
  void aReaderWhoHasSeenEnoughIsNoFailure() {
    Terminal terminal = Terminal.of(failing("Broken pipe"), err, Terminal.Kind.PLAIN);
    terminal.line("lost");

    assertThat(terminal.lost()).isNull();
  }

  private static OutputStream failing(String why) {
    return new OutputStream() {
      @Override
      public void write(int one) throws IOException {
        throw new IOException(why);
      }
    };
  }
}
