package org.puebla.release;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.puebla.store.Store;

/** A store whose power goes off just before or just after its n-th change. */
final class FailingStore implements Store {

  /** The loss of power. */
  static final class PowerCut extends RuntimeException {}

  /** On which side of the change the power goes off. */
  enum Moment {
    BEFORE,
    AFTER
  }

  private final Store store;
  private final Moment moment;
  private int changesLeft;
  private boolean dark;

  /**
   * @param change which change fails, from 1
   */
  FailingStore(Store store, int change, Moment moment) {
    this.store = store;
    this.changesLeft = change;
    this.moment = moment;
  }

  private interface Change {
    void make() throws IOException;
  }

  private void change(Change change) throws IOException {
    if (dark) {
      throw new PowerCut();
    }
    boolean last = --changesLeft == 0;
    if (last && moment == Moment.BEFORE) {
      dark = true;
      throw new PowerCut();
    }
    change.make();
    if (last) {
      dark = true;
      throw new PowerCut();
    }
  }

  @Override
  public void write(String name, byte[] bytes) throws IOException {
    change(() -> store.write(name, bytes));
  }

  @Override
  public void put(Path file, String name) throws IOException {
    change(() -> store.put(file, name));
  }

  @Override
  public void take(Path finished, String name) throws IOException {
    change(() -> store.take(finished, name));
  }

  @Override
  public void copy(String from, String to) throws IOException {
    change(() -> store.copy(from, to));
  }

  @Override
  public void rename(String from, String to) throws IOException {
    change(() -> store.rename(from, to));
  }

  @Override
  public void delete(String name) throws IOException {
    change(() -> store.delete(name));
  }

  @Override
  public InputStream open(String name) throws IOException {
    return store.open(name);
  }

  @Override
  public boolean exists(String name) throws IOException {
    return store.exists(name);
  }

  @Override
  public long size(String name) throws IOException {
    return store.size(name);
  }

  @Override
  public long modified(String name) throws IOException {
    return store.modified(name);
  }

  @Override
  public List<String> list(String folder) throws IOException {
    return store.list(folder);
  }

  @Override
  public List<String> files(String folder) throws IOException {
    return store.files(folder);
  }

  @Override
  public String address(String name) {
    return store.address(name);
  }

  @Override
  public Path local(String name) throws IOException {
    return store.local(name);
  }

  @Override
  public AutoCloseable lock(String holder) throws IOException {
    return store.lock(holder);
  }
}
