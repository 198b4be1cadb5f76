package org.puebla.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.bytes.BytesUtils;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.values.ValuesWriter;
import org.apache.parquet.column.values.plain.PlainValuesWriter;
import org.apache.parquet.column.values.rle.RunLengthBitPackingHybridEncoder;
import org.apache.parquet.io.api.Binary;
import org.jspecify.annotations.Nullable;

/**
 * Numbers the texts of a coded column and keeps rows as runs of a number; gives up numbering where
 * parquet-java does, so that a page has the same bytes.
 *
 * <p>Where numbers would not pay on the first page, or where the texts outgrow a dictionary page,
 * this page and all later ones of the row group are written as {@link TextDeltas}.
 */
final class TextDictionary extends ValuesWriter {

  private static final int FIRST_SLAB = 64;

  /** In a page a text stands behind its length, four bytes. */
  private static final int LENGTH_BYTES = Integer.BYTES;

  private final ParquetProperties properties;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<byte[]> texts = new ArrayList<>();
  private final NumberRuns runs = new NumberRuns();
  private final TextRange range = new TextRange();
  private long dictionaryBytes;
  private int textsInPages;
  private @Nullable TextDeltas instead;
  private boolean firstPage = true;
  private long rows;
  private long textBytes;

  TextDictionary(ParquetProperties properties) {
    this.properties = properties;
  }

  void put(String text, int times) {
    Integer known = numbers.get(text);
    int number = known == null ? numbered(text) : known;
    byte[] bytes = texts.get(number);
    rows += times;
    textBytes += (long) times * bytes.length;
    range.add(bytes);
    if (instead != null) {
      repeat(bytes, times, instead);
      return;
    }
    runs.add(number, times);
    if (dictionaryBytes > properties.getDictionaryPageSizeThreshold()) {
      giveUp();
    }
  }

  private int numbered(String text) {
    int number = texts.size();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    numbers.put(text, number);
    texts.add(bytes);
    dictionaryBytes += LENGTH_BYTES + bytes.length;
    return number;
  }

  private TextDeltas giveUp() {
    TextDeltas deltas = new TextDeltas(properties);
    runs.forEach((number, times) -> repeat(texts.get(number), times, deltas));
    runs.clear();
    instead = deltas;
    return deltas;
  }

  private static void repeat(byte[] text, int times, TextDeltas deltas) {
    for (int time = 0; time < times; time++) {
      deltas.put(text);
    }
  }

  /** Bytes of the texts of the page, without their lengths. */
  long textBytes() {
    return textBytes;
  }

  TextRange range() {
    return range;
  }

  /** As if nothing were numbered: pages are cut by it, and may yet have to be written so. */
  @Override
  public long getBufferedSize() {
    return textBytes + LENGTH_BYTES * rows;
  }

  @Override
  public BytesInput getBytes() {
    if (instead != null) {
      return instead.getBytes();
    }
    BytesInput numbered = numberedPage();
    if (firstPage && numbered.size() + dictionaryBytes >= getBufferedSize()) {
      return giveUp().getBytes();
    }
    textsInPages = texts.size();
    return numbered;
  }

  /** The width of a number in bits, then the numbers. */
  private BytesInput numberedPage() {
    int width = BytesUtils.getWidthFromMaxInt(texts.size() - 1);
    int page = properties.getDictionaryPageSizeThreshold();
    RunLengthBitPackingHybridEncoder encoder =
        new RunLengthBitPackingHybridEncoder(width, FIRST_SLAB, page, properties.getAllocator());
    try {
      runs.encode(encoder);
      return BytesInput.concat(BytesInput.from(new byte[] {(byte) width}), encoder.toBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Encoding getEncoding() {
    return instead == null ? Encoding.RLE_DICTIONARY : instead.getEncoding();
  }

  /** The texts that pages name by number; none when no page does. */
  @Override
  public @Nullable DictionaryPage toDictPageAndClose() {
    if (textsInPages == 0) {
      return null;
    }
    PlainValuesWriter plain =
        new PlainValuesWriter(
            FIRST_SLAB, properties.getDictionaryPageSizeThreshold(), properties.getAllocator());
    for (byte[] text : texts.subList(0, textsInPages)) {
      plain.writeBytes(Binary.fromConstantByteArray(text));
    }
    return new DictionaryPage(plain.getBytes(), textsInPages, Encoding.PLAIN);
  }

  @Override
  public void reset() {
    firstPage = false;
    rows = 0;
    textBytes = 0;
    range.clear();
    runs.clear();
    if (instead != null) {
      instead.reset();
    }
  }

  @Override
  public long getAllocatedSize() {
    return dictionaryBytes;
  }

  @Override
  public String memUsageString(String prefix) {
    return prefix + " " + texts.size() + " texts";
  }
}
