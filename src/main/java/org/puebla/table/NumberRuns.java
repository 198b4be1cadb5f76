package org.puebla.table;

import java.io.IOException;
import java.util.Arrays;
import org.apache.parquet.column.values.rle.RunLengthBitPackingHybridEncoder;

/** Numbers in the order of rows, each with how many rows one after another have it. */
final class NumberRuns {

  private int[] numbers = new int[16];
  private int[] times = new int[16];
  private int size;

  interface Visitor {
    void run(int number, int times);
  }

  void add(int number, int rows) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * size);
      times = Arrays.copyOf(times, 2 * size);
    }
    numbers[size] = number;
    times[size++] = rows;
  }

  void forEach(Visitor visitor) {
    for (int run = 0; run < size; run++) {
      visitor.run(numbers[run], times[run]);
    }
  }

  void encode(RunLengthBitPackingHybridEncoder encoder) throws IOException {
    for (int run = 0; run < size; run++) {
      int number = numbers[run];
      for (int time = times[run]; time > 0; time--) {
        encoder.writeInt(number);
      }
    }
  }

  void clear() {
    size = 0;
  }
}
