package org.puebla.normalise.file;

import java.io.IOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The characters of a stretch of a file, with U+FFFD for bytes that are no text, and a limit on how
 * many are read for one record so that an unclosed quote cannot fill the memory.
 */
public final class DecodedText extends Reader {

  /** Longest record, in characters. */
  public static final long LONGEST_RECORD = 16L << 20;

  private static final int BUFFER = 256 << 10;

  private final FileChannel channel;
  private final CharsetDecoder decoder;
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);
  private final long end;
  private long position;
  private boolean allBytesRead;
  private boolean flushed;
  private int pushedBack = -1;
  private long delivered;
  private long recordStart;

  private DecodedText(FileChannel channel, Charset charset, long start, long end) {
    this.channel = channel;
    this.decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    this.position = start;
    this.end = end;
  }

  public static DecodedText open(Path file, Charset charset, long start, long end)
      throws IOException {
    return new DecodedText(FileChannel.open(file, StandardOpenOption.READ), charset, start, end);
  }

  /** Thrown when one record goes on beyond {@link #LONGEST_RECORD}. */
  public static final class RecordTooLong extends IOException {}

  /** Says that everything read so far belongs to finished records. */
  public void recordEnds() {
    recordStart = delivered;
  }

  /** Passes over whole lines, whatever quotes they hold. */
  public void skipLines(long count) throws IOException {
    for (long line = 0; line < count; line++) {
      int character = read();
      while (character >= 0 && character != '\n' && character != '\r') {
        recordEnds();
        character = read();
      }
      if (character == '\r') {
        int following = read();
        if (following != '\n') {
          pushedBack = following;
        }
      }
      recordEnds();
    }
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (pushedBack >= 0) {
      target[offset] = (char) pushedBack;
      pushedBack = -1;
      return 1;
    }
    if (delivered - recordStart > LONGEST_RECORD) {
      throw new RecordTooLong();
    }
    CharBuffer characters = CharBuffer.wrap(target, offset, length);
    int before = characters.position();
    while (characters.position() == before) {
      if (flushed) {
        return -1;
      }
      decodeInto(characters);
    }
    int read = characters.position() - before;
    delivered += read;
    return read;
  }

  private void decodeInto(CharBuffer characters) throws IOException {
    CoderResult result = decoder.decode(bytes, characters, allBytesRead);
    if (result.isOverflow() && characters.remaining() == 1) {
      // A character beyond the basic plane needs two places, and a caller may offer only one.
      CharBuffer pair = CharBuffer.allocate(2);
      decoder.decode(bytes, pair, allBytesRead);
      pair.flip();
      characters.put(pair.get());
      pushedBack = pair.hasRemaining() ? pair.get() : -1;
    } else if (result.isUnderflow()) {
      if (allBytesRead) {
        flushed = decoder.flush(characters).isUnderflow();
      } else {
        refill();
      }
    }
  }

  private void refill() throws IOException {
    bytes.compact();
    if (end - position < bytes.remaining()) {
      bytes.limit(bytes.position() + (int) Math.max(0, end - position));
    }
    int read = bytes.hasRemaining() ? channel.read(bytes, position) : -1;
    if (read < 0) {
      allBytesRead = true;
    } else {
      position += read;
    }
    bytes.flip();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
