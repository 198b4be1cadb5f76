package org.puebla.indicator.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.execution.vectorized.WritableColumnVector;
import org.apache.spark.sql.vectorized.ColumnVector;
import org.apache.spark.unsafe.types.UTF8String;

/**
 * Numbers the texts of one column: the same text has the same number in every batch, whatever its
 * number in the dictionary of a file.
 */
final class NumberedTexts {

  private final UnaryOperator<String> reading;
  private final Map<UTF8String, Integer> known = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> texts = new ArrayList<>();
  private int[] byDictionary = {};

  /**
   * @param reading what a text is taken for; those taken for the same have one number
   */
  NumberedTexts(UnaryOperator<String> reading) {
    this.reading = reading;
  }

  /**
   * Sets the numbers of the first rows of a batch.
   *
   * @throws IllegalArgumentException when a row has no text
   */
  void number(ColumnVector column, int rows, int[] into) {
    if (column.hasNull()) {
      throw new IllegalArgumentException("an observation without a code");
    }
    if (column instanceof WritableColumnVector coded && coded.hasDictionary()) {
      numberCoded(coded, rows, into);
      return;
    }
    for (int row = 0; row < rows; row++) {
      into[row] = number(column.getUTF8String(row));
    }
  }

  String text(int number) {
    return texts.get(number);
  }

  /** How many spellings are held. */
  int size() {
    return known.size();
  }

  /** A text is decoded once for each batch, however many rows have it. */
  private void numberCoded(WritableColumnVector column, int rows, int[] into) {
    WritableColumnVector ids = column.getDictionaryIds();
    Arrays.fill(byDictionary, -1);
    for (int row = 0; row < rows; row++) {
      int id = ids.getDictId(row);
      if (id >= byDictionary.length) {
        int before = byDictionary.length;
        byDictionary = Arrays.copyOf(byDictionary, Math.max(2 * before, id + 1));
        Arrays.fill(byDictionary, before, byDictionary.length, -1);
      }
      if (byDictionary[id] < 0) {
        byDictionary[id] = number(column.getUTF8String(row));
      }
      into[row] = byDictionary[id];
    }
  }

  private int number(UTF8String text) {
    Integer number = known.get(text);
    if (number == null) {
      number = numbers.computeIfAbsent(reading.apply(text.toString()), this::next);
      // What Spark hands out is a view of memory that the next batch takes.
      known.put(text.copy(), number);
    }
    return number;
  }

  private int next(String text) {
    texts.add(text);
    return texts.size() - 1;
  }
}
