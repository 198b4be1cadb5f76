package org.puebla.normalise.edition.sort;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes primitive values one after another into a file, without the locks of a stream. */
final class RunOutput implements Closeable {

  private static final int BUFFER = 1 << 20;
  private static final int MOST_VARINT_BYTES = 5;

  private final FileChannel channel;
  private ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
  private long flushed;

  RunOutput(Path file) throws IOException {
    this.channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE);
  }

  long position() {
    return flushed + buffer.position();
  }

  void putByte(int value) throws IOException {
    room(Byte.BYTES).put((byte) value);
  }

  /** Seven bits to a byte, the lowest first; the high bit says that more follow. */
  void putVarint(int value) throws IOException {
    ByteBuffer target = room(MOST_VARINT_BYTES);
    int rest = value;
    while (rest >>> 7 != 0) {
      target.put((byte) (rest | 0x80));
      rest >>>= 7;
    }
    target.put((byte) rest);
  }

  void putInt(int value) throws IOException {
    room(Integer.BYTES).putInt(value);
  }

  void putLong(long value) throws IOException {
    room(Long.BYTES).putLong(value);
  }

  void putBytes(byte[] bytes, int offset, int length) throws IOException {
    room(length).put(bytes, offset, length);
  }

  void putText(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    putInt(bytes.length);
    putBytes(bytes, 0, bytes.length);
  }

  private ByteBuffer room(int bytes) throws IOException {
    if (buffer.remaining() < bytes) {
      flush();
      if (buffer.capacity() < bytes) {
        buffer = ByteBuffer.allocate(bytes);
      }
    }
    return buffer;
  }

  private void flush() throws IOException {
    flushed += buffer.position();
    buffer.flip();
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
    buffer.clear();
  }

  @Override
  public void close() throws IOException {
    try (channel) {
      flush();
    }
  }
}
