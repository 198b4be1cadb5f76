package org.puebla.gravity;

import java.util.Arrays;

/** Numbers keys in the order in which they come, by open addressing and without boxing. */
final class LongCodes {

  private static final int LEAST_SLOTS = 1 << 10;

  private long[] keys = new long[LEAST_SLOTS];
  private int[] codes = new int[LEAST_SLOTS];
  private int size;

  /**
   * @param rows how many keys will be asked for at most
   */
  LongCodes(int rows) {
    int slots = Math.min(LEAST_SLOTS, Math.max(2, Integer.highestOneBit(rows) << 1));
    keys = new long[slots];
    codes = new int[slots];
    Arrays.fill(codes, -1);
  }

  int size() {
    return size;
  }

  int of(long key) {
    if (2 * size >= keys.length) {
      grow();
    }
    int slot = slot(key, keys.length);
    while (codes[slot] >= 0) {
      if (keys[slot] == key) {
        return codes[slot];
      }
      slot = (slot + 1) & (keys.length - 1);
    }
    keys[slot] = key;
    codes[slot] = size;
    return size++;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldCodes = codes;
    keys = new long[2 * oldKeys.length];
    codes = new int[keys.length];
    Arrays.fill(codes, -1);
    for (int at = 0; at < oldKeys.length; at++) {
      if (oldCodes[at] >= 0) {
        int slot = slot(oldKeys[at], keys.length);
        while (codes[slot] >= 0) {
          slot = (slot + 1) & (keys.length - 1);
        }
        keys[slot] = oldKeys[at];
        codes[slot] = oldCodes[at];
      }
    }
  }

  private static int slot(long key, int slots) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 32) & (slots - 1);
  }
}
