package org.puebla.stream;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Who does the work of a {@link Stitcher}: this thread, or Spark wherever it runs. */
public interface Workers {

  /** What is done for one order; it is sent to where it is done. */
  @FunctionalInterface
  interface Task<T, R> extends Serializable {

    R run(T order) throws IOException;
  }

  /**
   * Does a task for each order.
   *
   * @return the results in the order of the orders
   */
  <T extends Serializable, R extends Serializable> List<R> map(List<T> orders, Task<T, R> task)
      throws IOException;

  /** This thread, one order after the other. */
  static Workers here() {
    return new Workers() {
      @Override
      public <T extends Serializable, R extends Serializable> List<R> map(
          List<T> orders, Task<T, R> task) throws IOException {
        List<R> results = new ArrayList<>();
        for (T order : orders) {
          results.add(task.run(order));
        }
        return results;
      }
    };
  }
}
