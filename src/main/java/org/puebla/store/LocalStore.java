package org.puebla.store;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A data root in a folder of this machine, written so that a loss of power leaves no half object.
 */
final class LocalStore implements Store {

  private final Path root;

  LocalStore(Path root) {
    this.root = root;
  }

  @Override
  public InputStream open(String name) throws IOException {
    return Files.newInputStream(path(name));
  }

  @Override
  public boolean exists(String name) {
    return Files.exists(path(name));
  }

  @Override
  public long size(String name) throws IOException {
    return Files.size(path(name));
  }

  @Override
  public long modified(String name) throws IOException {
    return Files.getLastModifiedTime(path(name)).toMillis();
  }

  @Override
  public List<String> list(String folder) throws IOException {
    try (Stream<Path> entries = Files.list(path(folder))) {
      return entries
          .map(entry -> entry.getFileName().toString())
          .filter(lastPart -> !ObjectName.isUnfinished(lastPart))
          .sorted()
          .toList();
    } catch (NoSuchFileException | NotDirectoryException e) {
      return List.of();
    }
  }

  @Override
  public List<String> files(String folder) throws IOException {
    Path top = path(folder);
    if (!Files.isDirectory(top)) {
      return List.of();
    }
    // Links are followed: an office may keep the landing zone on another disk.
    try (Stream<Path> entries = Files.walk(top, FileVisitOption.FOLLOW_LINKS)) {
      return entries
          .filter(entry -> !ObjectName.isUnfinished(entry.getFileName().toString()))
          .filter(Files::isRegularFile)
          .map(entry -> root.relativize(entry).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public void write(String name, byte[] bytes) throws IOException {
    Path target = path(name);
    replace(
        target,
        bytes.length,
        unfinished -> {
          try (FileChannel channel =
              FileChannel.open(
                  unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
              channel.write(rest);
            }
            channel.force(true);
          }
        });
  }

  @Override
  public void put(Path file, String name) throws IOException {
    replace(path(name), Files.size(file), unfinished -> copyForced(file, unfinished));
  }

  @Override
  public void take(Path finished, String name) throws IOException {
    Path target = path(name);
    long bytes = Files.size(finished);
    try {
      force(finished);
      Files.createDirectories(folderOf(target));
      Files.move(finished, target, StandardCopyOption.ATOMIC_MOVE);
      force(folderOf(target));
    } catch (AtomicMoveNotSupportedException onAnotherDisk) {
      replace(target, bytes, unfinished -> copyForced(finished, unfinished));
      Files.delete(finished);
    } catch (IOException failure) {
      throw DiskSpace.explained(failure, target, bytes);
    }
  }

  @Override
  public void copy(String from, String to) throws IOException {
    Path source = path(from);
    replace(
        path(to),
        Files.size(source),
        unfinished -> {
          try {
            Files.createLink(unfinished, source);
          } catch (UnsupportedOperationException | FileSystemException withoutLinks) {
            copyForced(source, unfinished);
          }
        });
  }

  @Override
  public void rename(String from, String to) throws IOException {
    Path source = path(from);
    Path target = path(to);
    if (Files.exists(target)) {
      throw new FileAlreadyExistsException(target.toString());
    }
    Files.createDirectories(folderOf(target));
    Files.move(source, target, StandardCopyOption.ATOMIC_MOVE);
    force(folderOf(target));
    force(folderOf(source));
  }

  @Override
  public void delete(String name) throws IOException {
    Path top = path(name);
    if (!Files.exists(top)) {
      return;
    }
    Files.walkFileTree(
        top,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
              throws IOException {
            if (failure != null) {
              throw failure;
            }
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  @Override
  public String address(String name) {
    return path(name).toString();
  }

  @Override
  public Path local(String name) throws IOException {
    Path file = path(name);
    if (!Files.exists(file)) {
      throw new NoSuchFileException(file.toString());
    }
    return file;
  }

  @Override
  public AutoCloseable lock(String run) throws IOException {
    return LocalLock.on(path(Holder.LOCK), Holder.here(run));
  }

  /** An object is always inside the data root, so that there is a folder around it. */
  private static Path folderOf(Path object) {
    return requireNonNull(object.getParent());
  }

  /** Fills a file that is not yet an object. */
  @FunctionalInterface
  private interface Filling {
    void fill(Path unfinished) throws IOException;
  }

  private void replace(Path target, long bytes, Filling filling) throws IOException {
    Path folder = folderOf(target);
    Path unfinished = folder.resolve(ObjectName.unfinished(target.getFileName().toString()));
    try {
      Files.createDirectories(folder);
      filling.fill(unfinished);
      Files.move(
          unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      force(folder);
    } catch (IOException failure) {
      throw DiskSpace.explained(failure, target, bytes);
    } finally {
      // POSIX renames nothing when both names are already links to the same file.
      Files.deleteIfExists(unfinished);
    }
  }

  private static void copyForced(Path from, Path to) throws IOException {
    Files.copy(from, to);
    force(to);
  }

  private static void force(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  private Path path(String name) {
    return root.resolve(ObjectName.checked(name)).normalize();
  }
}
