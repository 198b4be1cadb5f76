package org.puebla.table;

import java.util.IdentityHashMap;
import org.apache.parquet.bytes.ByteBufferAllocator;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.values.dictionary.DictionaryValuesWriter.PlainBinaryDictionaryValuesWriter;
import org.apache.parquet.io.api.Binary;
import org.jspecify.annotations.Nullable;

/**
 * Numbers the values of a coded column as parquet-java does, but hashes the bytes of a text once
 * rather than in every row: {@link CellWriter} hands over the same object for the same text.
 */
final class TextDictionary extends PlainBinaryDictionaryValuesWriter {

  private final IdentityHashMap<Binary, Integer> numbers = new IdentityHashMap<>();
  private @Nullable Binary last;
  private int lastNumber;
  private boolean tooBig;

  TextDictionary(int mostBytes, ByteBufferAllocator allocator) {
    super(mostBytes, Encoding.RLE_DICTIONARY, Encoding.PLAIN, allocator);
  }

  @Override
  @SuppressWarnings("ReferenceEquality")
  public void writeBytes(Binary text) {
    if (text != last) {
      Integer number = numbers.get(text);
      if (number == null) {
        number = numbers.size();
        numbers.put(text, number);
        super.writeBytes(text);
        tooBig = super.shouldFallBack();
        remember(text, number);
        return;
      }
      remember(text, number);
    }
    encodedValues.add(lastNumber);
  }

  private void remember(Binary text, int number) {
    last = text;
    lastNumber = number;
  }

  /** Asked after every value, and answered anew only after a new one. */
  @Override
  public boolean shouldFallBack() {
    return tooBig;
  }

  @Override
  protected void clearDictionaryContent() {
    super.clearDictionaryContent();
    numbers.clear();
    last = null;
    tooBig = false;
  }
}
