package org.puebla.cli.terminal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Remembers that something could not be written, which a print writer keeps to itself. A reader who
 * has seen enough and closes the pipe is no failure.
 */
final class WatchedStream extends FilterOutputStream {

  private @Nullable IOException failure;

  WatchedStream(OutputStream stream) {
    super(stream);
  }

  @Nullable IOException failure() {
    return failure;
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      if (failure == null && !String.valueOf(e.getMessage()).contains("Broken pipe")) {
        failure = e;
      }
      throw e;
    }
  }
}
