package org.puebla.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Walks two sorted sets of figures side by side and tells, key by key, which side has them. */
public final class FigureJoin {

  /** Is told of every key once, in key order. */
  public interface Listener {

    void onlyOld(Object[] old) throws IOException;

    void onlyNew(Object[] fresh) throws IOException;

    void inBoth(Object[] old, Object[] fresh) throws IOException;
  }

  private FigureJoin() {}

  public static void walk(
      FigureShape shape, List<Path> oldFiles, List<Path> newFiles, Listener listener)
      throws IOException {
    try (SortedRows olds = SortedRows.open(shape.columns(), oldFiles);
        SortedRows news = SortedRows.open(shape.columns(), newFiles)) {
      walk(shape, olds, news, listener);
    }
  }

  /** The same of rows that are open; while a listener is told of a row, it is their last. */
  public static void walk(FigureShape shape, SortedRows olds, SortedRows news, Listener listener)
      throws IOException {
    KeyOrder order = KeyOrder.of(shape.columns());
    Object[] old = olds.next();
    Object[] fresh = news.next();
    while (old != null && fresh != null) {
      int side = order.compare(old, fresh);
      if (side < 0) {
        listener.onlyOld(old);
      } else if (side > 0) {
        listener.onlyNew(fresh);
      } else {
        listener.inBoth(old, fresh);
      }
      old = side <= 0 ? olds.next() : old;
      fresh = side >= 0 ? news.next() : fresh;
    }
    for (; old != null; old = olds.next()) {
      listener.onlyOld(old);
    }
    for (; fresh != null; fresh = news.next()) {
      listener.onlyNew(fresh);
    }
  }
}
