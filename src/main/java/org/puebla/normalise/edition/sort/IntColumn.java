package org.puebla.normalise.edition.sort;

import java.util.Arrays;

/** A growing column of whole numbers that takes no room while every number is the same. */
final class IntColumn {

  private static final int FIRST_CAPACITY = 1 << 10;

  private int[] values = {};
  private int constant;
  private boolean varies;
  private int size;

  void add(int value) {
    if (!varies) {
      if (size == 0) {
        constant = value;
      }
      if (value == constant) {
        size++;
        return;
      }
      varies = true;
      values = new int[Math.max(FIRST_CAPACITY, 2 * size)];
      Arrays.fill(values, 0, size, constant);
    }
    if (size == values.length) {
      values = Arrays.copyOf(values, size + (size >> 1));
    }
    values[size++] = value;
  }

  int at(int row) {
    return varies ? values[row] : constant;
  }

  boolean varies() {
    return varies;
  }
}
