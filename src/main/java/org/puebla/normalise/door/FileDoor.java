package org.puebla.normalise.door;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.file.Files;
import java.nio.file.Path;
import org.puebla.model.ExitCode;
import org.puebla.model.Place;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;
import org.puebla.normalise.file.FileKind;
import org.puebla.normalise.file.TextEncoding;
import org.puebla.normalise.layout.DelimitedLayout;

/** Turns a file away, saying what it is, when it cannot be what its declaration says. */
final class FileDoor {

  /** Rare broken rows are refused one by one; from here on the encoding is what is wrong. */
  private static final int BROKEN_LINES = 5;

  private static final int BROKEN_PER_HUNDRED = 1;

  private final Path file;
  private final String shownName;

  FileDoor(Path file, String shownName) {
    this.file = file;
    this.shownName = shownName;
  }

  /** Lets only a file through that can be opened and read. */
  void requireReadable() {
    if (!Files.exists(file)) {
      throw missing("file-missing");
    }
    if (Files.isDirectory(file)) {
      throw missing("file-is-directory");
    }
    if (!Files.isReadable(file)) {
      throw missing("file-unreadable");
    }
  }

  byte[] head() throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(FileKind.HEAD);
    }
  }

  /** Lets only a file of this kind through. */
  void require(FileKind declared) throws IOException {
    requireKind(declared, FileKind.of(file, head(), FileKind.Encoded.ONE_BYTE_UNITS));
  }

  /** Lets only text through whose encoding can be the declared one, and says in which it is. */
  TextEncoding requireText(DelimitedLayout layout) throws IOException {
    byte[] head = head();
    TextEncoding encoding = TextEncoding.of(head, layout.charset());
    FileKind.Encoded units =
        encoding.wide() || utf16WithoutMark(head)
            ? FileKind.Encoded.WIDE_UNITS
            : FileKind.Encoded.ONE_BYTE_UNITS;
    requireKind(FileKind.TEXT, FileKind.of(file, head, units));
    if (encoding.wide() ? share(head, 0, 1, (byte) 0) < 0.01 : utf16WithoutMark(head)) {
      throw wrongEncoding(encoding, head);
    }
    if (!encoding.wide()) {
      requireDecodable(head, encoding);
    }
    return encoding;
  }

  private void requireKind(FileKind declared, FileKind found) {
    if (found != declared) {
      throw new PueblaException(
          ExitCode.DATA_FAILED,
          Problem.at(Place.of(shownName), "normalise.file-is-" + found.word(), shown(declared)));
    }
  }

  private static String shown(FileKind declared) {
    return switch (declared) {
      case XLSX -> "XLSX";
      case OLE2 -> "XLS";
      default -> "CSV";
    };
  }

  private void requireDecodable(byte[] head, TextEncoding encoding) {
    ByteArrayOutputStream broken = new ByteArrayOutputStream();
    int brokenLines = brokenLines(head, encoding, broken);
    long lines = count(head, 0, 1, (byte) '\n');
    if (brokenLines >= BROKEN_LINES && brokenLines * 100L > lines * BROKEN_PER_HUNDRED) {
      throw wrongEncoding(encoding, broken.toByteArray());
    }
  }

  /** Counts the lines that are no text in the encoding, and collects them. */
  private static int brokenLines(byte[] head, TextEncoding encoding, ByteArrayOutputStream broken) {
    CharsetDecoder decoder = encoding.charset().newDecoder();
    ByteBuffer bytes = ByteBuffer.wrap(head);
    CharBuffer characters = CharBuffer.allocate(8192);
    int lines = 0;
    while (true) {
      CoderResult result = decoder.decode(bytes, characters, false);
      characters.clear();
      if (result.isUnderflow()) {
        return lines;
      }
      if (result.isError()) {
        int start = bytes.position();
        while (start > 0 && head[start - 1] != '\n') {
          start--;
        }
        int end = bytes.position();
        while (end < head.length && head[end] != '\n') {
          end++;
        }
        broken.write(head, start, end - start);
        lines++;
        bytes.position(end);
        decoder.reset();
      }
    }
  }

  private PueblaException wrongEncoding(TextEncoding encoding, byte[] sample) {
    CharsetDetector detector = new CharsetDetector();
    detector.setText(sample);
    CharsetMatch guess = detector.detect();
    String name = guess == null ? "?" : guess.getName();
    if (utf16WithoutMark(sample)) {
      name =
          share(sample, 1, 2, (byte) 0) > share(sample, 0, 2, (byte) 0) ? "UTF-16LE" : "UTF-16BE";
    }
    return new PueblaException(
        ExitCode.DATA_FAILED,
        Problem.at(
            Place.of(shownName), "normalise.file-encoding", encoding.charset().name(), name));
  }

  /** Text in the Latin script has a NUL in most of its units, always in the same half. */
  private static boolean utf16WithoutMark(byte[] head) {
    double even = share(head, 0, 2, (byte) 0);
    double odd = share(head, 1, 2, (byte) 0);
    return Math.max(even, odd) > 0.5 && Math.min(even, odd) < 0.05;
  }

  private static double share(byte[] head, int from, int step, byte wanted) {
    return head.length == 0 ? 0 : (double) count(head, from, step, wanted) * step / head.length;
  }

  private static long count(byte[] head, int from, int step, byte wanted) {
    long count = 0;
    for (int index = from; index < head.length; index += step) {
      if (head[index] == wanted) {
        count++;
      }
    }
    return count;
  }

  private PueblaException missing(String rule) {
    return new PueblaException(
        ExitCode.INPUT_MISSING, Problem.at(Place.of(shownName), "normalise." + rule));
  }
}
