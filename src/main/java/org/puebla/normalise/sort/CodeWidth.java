package org.puebla.normalise.sort;

import java.io.IOException;

/** How many bytes the codes of a column take in a run. */
enum CodeWidth {
  ONE,
  TWO,
  FOUR;

  /**
   * @param values number of distinct values; codes go from 0, absent, to that number
   */
  static CodeWidth of(int values) {
    if (values < 1 << 8) {
      return ONE;
    }
    return values < 1 << 16 ? TWO : FOUR;
  }

  void write(RunOutput out, int code) throws IOException {
    switch (this) {
      case ONE -> out.putByte(code);
      case TWO -> out.putShort(code);
      case FOUR -> out.putInt(code);
    }
  }

  int read(RunInput in) throws IOException {
    return switch (this) {
      case ONE -> in.takeByte();
      case TWO -> in.takeShort();
      case FOUR -> in.takeInt();
    };
  }
}
