package org.puebla.normalise.edition.sort;

import org.jspecify.annotations.Nullable;

/**
 * The cursors of a merge, the one with the least row first; the first can go on and be put in its
 * new place without being taken out, which no queue of Java offers.
 */
final class CursorHeap {

  private final RunCursor[] heap;
  private int size;

  CursorHeap(int most) {
    this.heap = new RunCursor[most];
  }

  void add(RunCursor cursor) {
    int at = size++;
    while (at > 0 && cursor.compareTo(heap[(at - 1) / 2]) < 0) {
      heap[at] = heap[(at - 1) / 2];
      at = (at - 1) / 2;
    }
    heap[at] = cursor;
  }

  @Nullable RunCursor first() {
    return size == 0 ? null : heap[0];
  }

  void removeFirst() {
    heap[0] = heap[--size];
    firstMoved();
  }

  /** Puts the first cursor, which has gone on, in its place among the others. */
  void firstMoved() {
    RunCursor moved = heap[0];
    int at = 0;
    int below = 1;
    while (below < size) {
      if (below + 1 < size && heap[below + 1].compareTo(heap[below]) < 0) {
        below++;
      }
      if (moved.compareTo(heap[below]) <= 0) {
        break;
      }
      heap[at] = heap[below];
      at = below;
      below = 2 * at + 1;
    }
    heap[at] = moved;
  }
}
