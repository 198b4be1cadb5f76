package org.puebla.normalise.edition.sort;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.puebla.table.Utf8;

/** Reads back what {@link RunOutput} wrote, from any position. */
final class RunInput implements Closeable {

  private static final int BUFFER = 1 << 18;

  private final FileChannel channel;
  private ByteBuffer buffer = ByteBuffer.allocate(BUFFER).limit(0);

  RunInput(Path file) throws IOException {
    this.channel = FileChannel.open(file, StandardOpenOption.READ);
  }

  long length() throws IOException {
    return channel.size();
  }

  void seek(long position) throws IOException {
    channel.position(position);
    buffer.limit(0);
  }

  int takeByte() throws IOException {
    return room(Byte.BYTES).get() & 0xFF;
  }

  /** The counterpart of {@link RowBytes#putVarint}. */
  int takeVarint() throws IOException {
    int value = takeByte();
    if (value < 0x80) {
      return value;
    }
    value &= 0x7F;
    int shift = 7;
    while (true) {
      int next = takeByte();
      value |= (next & 0x7F) << shift;
      if (next < 0x80) {
        return value;
      }
      shift += 7;
    }
  }

  int takeInt() throws IOException {
    return room(Integer.BYTES).getInt();
  }

  long takeLong() throws IOException {
    return room(Long.BYTES).getLong();
  }

  double takeDouble() throws IOException {
    return room(Double.BYTES).getDouble();
  }

  String takeText() throws IOException {
    byte[] bytes = new byte[takeInt()];
    room(bytes.length).get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** The counterpart of {@link RowBytes#putText}. */
  @Nullable Utf8 takeFreeText() throws IOException {
    int length = takeVarint() - 1;
    if (length < 0) {
      return null;
    }
    byte[] text = new byte[length];
    room(length).get(text);
    return Utf8.of(text);
  }

  private ByteBuffer room(int bytes) throws IOException {
    if (buffer.remaining() < bytes) {
      refill(bytes);
    }
    return buffer;
  }

  private void refill(int bytes) throws IOException {
    if (buffer.capacity() < bytes) {
      buffer = ByteBuffer.allocate(bytes).put(buffer);
    } else {
      buffer.compact();
    }
    while (buffer.position() < bytes) {
      if (channel.read(buffer) < 0) {
        throw new EOFException("a sorted run ends in the middle of a row");
      }
    }
    buffer.flip();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
