package org.puebla.store;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FSDataOutputStreamBuilder;
import org.apache.hadoop.fs.FSError;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.FileUtil;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/**
 * A data root behind Hadoop's file systems.
 *
 * <p>Where files can be renamed, an object is written beside its place and moved there. An object
 * store shows an object when its last byte has arrived and renames by copying, so there it is
 * written in place.
 */
final class HadoopStore implements Store {

  private static final String OBJECT_STORE = "s3a";

  private final FileSystem files;
  private final Path root;
  private final Downloads downloads = new Downloads();

  private HadoopStore(FileSystem files, Path root) {
    this.files = files;
    this.root = root;
  }

  static HadoopStore open(URI root) throws IOException {
    Configuration configuration = new Configuration();
    FileSystem files = FileSystem.newInstance(root, configuration);
    // Checksums are kept in manifests; Hadoop's own would leave hidden files beside every object.
    files.setWriteChecksum(false);
    return new HadoopStore(files, new Path(root));
  }

  @Override
  public InputStream open(String name) throws IOException {
    try {
      return files.open(path(name));
    } catch (FileNotFoundException e) {
      throw missing(name, e);
    }
  }

  @Override
  public boolean exists(String name) throws IOException {
    return files.exists(path(name));
  }

  @Override
  public long size(String name) throws IOException {
    return status(name).getLen();
  }

  @Override
  public long modified(String name) throws IOException {
    return status(name).getModificationTime();
  }

  @Override
  public List<String> list(String folder) throws IOException {
    try {
      return Arrays.stream(files.listStatus(path(folder)))
          .map(status -> status.getPath())
          .filter(found -> !found.equals(path(folder)))
          .map(Path::getName)
          .filter(lastPart -> !ObjectName.isUnfinished(lastPart))
          .sorted()
          .toList();
    } catch (FileNotFoundException e) {
      return List.of();
    }
  }

  @Override
  public List<String> files(String folder) throws IOException {
    Path top = path(folder);
    if (!files.exists(top) || files.getFileStatus(top).isFile()) {
      return List.of();
    }
    int prefix = files.getFileStatus(path("")).getPath().toUri().getPath().length() + 1;
    List<String> names = new ArrayList<>();
    RemoteIterator<LocatedFileStatus> found = files.listFiles(top, true);
    while (found.hasNext()) {
      Path file = found.next().getPath();
      if (!ObjectName.isUnfinished(file.getName())) {
        names.add(file.toUri().getPath().substring(prefix));
      }
    }
    names.sort(null);
    return List.copyOf(names);
  }

  @Override
  public void write(String name, byte[] bytes) throws IOException {
    replace(path(name), bytes.length, out -> out.write(bytes));
  }

  @Override
  public void put(java.nio.file.Path file, String name) throws IOException {
    replace(path(name), Files.size(file), out -> Files.copy(file, out));
  }

  @Override
  public void take(java.nio.file.Path finished, String name) throws IOException {
    put(finished, name);
    Files.delete(finished);
  }

  @Override
  public void copy(String from, String to) throws IOException {
    replace(
        path(to),
        size(from),
        out -> {
          try (InputStream in = open(from)) {
            in.transferTo(out);
          }
        });
  }

  @Override
  public void rename(String from, String to) throws IOException {
    Path target = path(to);
    if (files.exists(target)) {
      throw new FileAlreadyExistsException(target.toString());
    }
    status(from);
    files.mkdirs(target.getParent());
    if (!files.rename(path(from), target)) {
      throw new IOException(from + " cannot be renamed to " + to + " in " + root);
    }
  }

  @Override
  public void delete(String name) throws IOException {
    files.delete(path(name), true);
  }

  @Override
  public String address(String name) {
    return path(name).toString();
  }

  @Override
  public java.nio.file.Path local(String name) throws IOException {
    FileStatus status = status(name);
    return downloads.of(
        name,
        status.getLen(),
        status.getModificationTime(),
        target -> FileUtil.copy(files, path(name), target.toFile(), false, files.getConf()));
  }

  /**
   * Nothing lets go of the marker when a process dies; the refusal says who made it and what to do.
   */
  @Override
  public AutoCloseable lock(String run) throws IOException {
    Path marker = path(Holder.LOCK);
    Holder here = Holder.here(run);
    try {
      files.mkdirs(marker.getParent());
      mark(marker, here);
    } catch (IOException failure) {
      boolean mine = !files.exists(marker) || holder(marker).equals(here);
      if (mine) {
        files.delete(marker, false);
        throw explained(failure, marker, here.text().length);
      }
      throw holder(marker).refusal("store.held-marker", marker.toString());
    }
    return () -> files.delete(marker, false);
  }

  private void mark(Path marker, Holder holder) throws IOException {
    FSDataOutputStreamBuilder<?, ?> creation = files.createFile(marker).overwrite(false);
    creation.opt(Options.CreateFileOptionKeys.FS_OPTION_CREATE_CONDITIONAL_OVERWRITE, true);
    try (FSDataOutputStream out = creation.build()) {
      out.write(holder.text());
    }
  }

  private Holder holder(Path marker) throws IOException {
    try (InputStream in = files.open(marker)) {
      return Holder.parse(in.readAllBytes());
    }
  }

  /** Writes the bytes of an object. */
  @FunctionalInterface
  private interface Filling {
    void fill(OutputStream out) throws IOException;
  }

  private void replace(Path target, long bytes, Filling filling) throws IOException {
    try {
      if (OBJECT_STORE.equals(files.getScheme())) {
        writeInPlace(target, filling);
      } else {
        writeBeside(target, filling);
      }
    } catch (FSError failure) {
      // Hadoop's own wrapping for a local disk that fails, which is no IOException.
      throw explained(new IOException(failure.getCause()), target, bytes);
    } catch (IOException failure) {
      throw explained(failure, target, bytes);
    }
  }

  private void writeInPlace(Path target, Filling filling) throws IOException {
    FSDataOutputStream out = files.create(target, true);
    try {
      filling.fill(out);
    } catch (IOException failure) {
      // Closing would publish what has arrived so far.
      out.abort();
      throw failure;
    }
    out.close();
  }

  private void writeBeside(Path target, Filling filling) throws IOException {
    Path unfinished = new Path(target.getParent(), ObjectName.unfinished(target.getName()));
    try {
      try (FSDataOutputStream out = files.create(unfinished, false)) {
        filling.fill(out);
        out.hsync();
      }
      FileContext.getFileContext(files.getUri(), files.getConf())
          .rename(unfinished, target, Options.Rename.OVERWRITE);
    } finally {
      files.delete(unfinished, false);
    }
  }

  private IOException explained(IOException failure, Path target, long bytes) throws IOException {
    return DiskSpace.explained(
        failure, target.toString(), bytes, files.getStatus(root).getRemaining());
  }

  private FileStatus status(String name) throws IOException {
    try {
      return files.getFileStatus(path(name));
    } catch (FileNotFoundException e) {
      throw missing(name, e);
    }
  }

  private NoSuchFileException missing(String name, FileNotFoundException cause) {
    NoSuchFileException missing = new NoSuchFileException(address(name));
    missing.initCause(cause);
    return missing;
  }

  private Path path(String name) {
    return ObjectName.checked(name).isEmpty() ? root : new Path(root, name);
  }
}
