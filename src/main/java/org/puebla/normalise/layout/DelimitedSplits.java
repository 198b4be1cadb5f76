package org.puebla.normalise.layout;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.puebla.normalise.file.TextEncoding;

/**
 * Cuts a large file between records without parsing it: follows only quotes and line ends, eight
 * bytes at a time, by the rules by which the parser reads them, so that cuts and line numbers are
 * exact.
 *
 * <p>A quote opens a cell only where a cell begins. Inside, a doubled quote stands for itself.
 */
public final class DelimitedSplits {

  private static final int BUFFER = 1 << 20;
  private static final VarHandle WORDS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGHS = 0x8080808080808080L;
  private static final long RETURNS = ONES * '\r';
  private static final long FEEDS = ONES * '\n';

  private final FileChannel channel;
  private final long size;
  private final byte delimiter;
  private final byte quote;
  private final boolean quoting;
  private final long target;
  private final long linesBeforeHeader;
  private final long firstCuttable;

  private final List<Split> parts = new ArrayList<>();
  private long partStart;
  private long partLine = 1;
  private long line = 1;
  private boolean quoted;
  private long closedAt = -2;

  private DelimitedSplits(
      FileChannel channel, DelimitedLayout layout, long target, long firstCuttable)
      throws IOException {
    this.channel = channel;
    this.size = channel.size();
    this.delimiter = (byte) layout.delimiter();
    this.quoting = layout.quote().isPresent();
    this.quote = (byte) (char) layout.quote().orElse('\n');
    this.target = target;
    this.linesBeforeHeader = layout.linesBeforeHeader();
    this.firstCuttable = firstCuttable;
  }

  /**
   * The parts of a file, in order, each at least {@code target} bytes long but the last; one part
   * where the text cannot be cut without decoding it, may end in a footer, or never closes a quote.
   */
  public static List<Split> of(
      Path file, DelimitedLayout layout, TextEncoding encoding, long target) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      List<Split> whole = List.of(new Split(0, channel.size(), 1));
      boolean marksAreAscii =
          layout.delimiter() < 0x80 && layout.quote().orElse('"').charValue() < 0x80;
      if (channel.size() <= target
          || layout.declared().footer().isPresent()
          || !marksAreAscii
          || !encoding.asciiBytesStandForThemselves()) {
        return whole;
      }
      long lastHeaderLine = layout.headerLines().stream().mapToInt(n -> n).max().orElse(1);
      long firstCuttable = Math.max(lastHeaderLine + 1, layout.declared().data().orElse(1));
      DelimitedSplits splits = new DelimitedSplits(channel, layout, target, firstCuttable);
      splits.scan(encoding.markLength());
      return splits.quoted ? whole : splits.finished();
    }
  }

  private List<Split> finished() {
    parts.add(new Split(partStart, size, partLine));
    return List.copyOf(parts);
  }

  /** Every byte is looked at with one before it and, but at the end of the file, one after. */
  private void scan(long start) throws IOException {
    byte[] window = new byte[BUFFER];
    window[0] = '\n';
    int filled = 1;
    long windowOffset = start - 1;
    boolean more = true;
    while (more) {
      int read = readInto(window, filled, windowOffset + filled);
      more = read > 0;
      filled += Math.max(0, read);
      int last = more ? filled - 1 : filled;
      scanWindow(window, last, filled, windowOffset);
      if (more) {
        int keep = Math.min(2, filled);
        System.arraycopy(window, filled - keep, window, 0, keep);
        windowOffset += filled - keep;
        filled = keep;
      }
    }
  }

  private int readInto(byte[] window, int filled, long position) throws IOException {
    return channel.read(ByteBuffer.wrap(window, filled, window.length - filled), position);
  }

  /** Looks at the bytes from the second to before {@code end}. */
  private void scanWindow(byte[] window, int end, int filled, long windowOffset) {
    long quotes = ONES * (quote & 0xFF);
    int index = 1;
    for (; index + Long.BYTES <= end; index += Long.BYTES) {
      long word = (long) WORDS.get(window, index);
      long marks = zeros(word ^ FEEDS) | zeros(word ^ RETURNS) | zeros(word ^ quotes);
      while (marks != 0) {
        // A borrow can mark a byte above a true one falsely; look() asks the byte itself.
        look(window, index + (Long.numberOfTrailingZeros(marks) >>> 3), filled, windowOffset);
        marks &= marks - 1;
      }
    }
    for (; index < end; index++) {
      look(window, index, filled, windowOffset);
    }
  }

  /**
   * The high bit of every zero byte, and perhaps of bytes above the lowest one: Warren, Hacker's
   * Delight, 2nd ed., section 6-1.
   */
  private static long zeros(long word) {
    return (word - ONES) & ~word & HIGHS;
  }

  private void look(byte[] window, int index, int filled, long windowOffset) {
    byte mark = window[index];
    if (mark == '\n') {
      lineEnds(windowOffset + index);
    } else if (mark == '\r') {
      boolean feedFollows = index + 1 < filled && window[index + 1] == '\n';
      if (!feedFollows) {
        lineEnds(windowOffset + index);
      }
    } else if (quoting && mark == quote && line > linesBeforeHeader) {
      quoteAt(windowOffset + index, window[index - 1]);
    }
  }

  private void lineEnds(long offset) {
    line++;
    long next = offset + 1;
    boolean cuttable = !quoted && line >= firstCuttable;
    if (cuttable && next - partStart >= target && next < size) {
      parts.add(new Split(partStart, next, partLine));
      partStart = next;
      partLine = line;
    }
  }

  private void quoteAt(long offset, byte previous) {
    if (quoted) {
      quoted = false;
      closedAt = offset;
    } else if (offset == closedAt + 1) {
      quoted = true;
      closedAt = -2;
    } else {
      quoted = previous == delimiter || previous == '\n' || previous == '\r';
    }
  }
}
