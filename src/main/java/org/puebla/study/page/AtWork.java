package org.puebla.study.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** As many threads as there are cores, each of which has begun to read the library that draws. */
final class AtWork {

  private AtWork() {}

  static ExecutorService onAllCores() {
    int cores = Runtime.getRuntime().availableProcessors();
    ExecutorService hands = Executors.newFixedThreadPool(cores);
    for (int core = 0; core < cores; core++) {
      hands.execute(Drawer::ofThisThread);
    }
    return hands;
  }

  /** What a task made, once it is done. */
  static <T> T result(Future<T> task) {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while studies were drawn", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failed) {
        throw new UncheckedIOException(failed);
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
