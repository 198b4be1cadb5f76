package org.puebla.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Holds a folder for one process; the operating system lets go when the process dies, so that a
 * dead run never blocks the next one.
 */
final class LocalLock implements AutoCloseable {

  /**
   * What this process holds. POSIX drops a process's lock as soon as the process closes any channel
   * to the file, so a second try here must be refused before it opens one.
   */
  private static final Map<Path, Holder> HELD = new ConcurrentHashMap<>();

  private final Path key;
  private final FileChannel channel;

  private LocalLock(Path key, FileChannel channel) {
    this.key = key;
    this.channel = channel;
  }

  static LocalLock on(Path file, Holder holder) throws IOException {
    Path folder = Files.createDirectories(file.getParent()).toRealPath();
    Path key = folder.resolve(file.getFileName());
    Holder other = HELD.putIfAbsent(key, holder);
    if (other != null) {
      throw other.refusal("store.held", file.toString());
    }
    LocalLock lock = null;
    try {
      lock = acquired(key, holder);
    } finally {
      if (lock == null) {
        HELD.remove(key);
      }
    }
    if (lock == null) {
      throw Holder.parse(Files.readAllBytes(file)).refusal("store.held", file.toString());
    }
    return lock;
  }

  @Override
  public void close() throws IOException {
    if (channel.isOpen()) {
      try (channel) {
        channel.truncate(0);
      } finally {
        HELD.remove(key);
      }
    }
  }

  private static @Nullable LocalLock acquired(Path file, Holder holder) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    FileLock lock = channel.tryLock();
    if (lock == null) {
      channel.close();
      return null;
    }
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(holder.text()));
    channel.force(true);
    return new LocalLock(file, channel);
  }
}
