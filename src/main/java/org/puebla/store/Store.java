package org.puebla.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * Named objects under a data root; a name is a relative path with slashes, the empty name the root.
 *
 * <p>An object appears whole or not at all, whatever happens while it is written. What is not there
 * is a {@link java.nio.file.NoSuchFileException}, except to {@code exists}, {@code list}, {@code
 * files} and {@code delete}; a full disk is a {@link org.puebla.model.PueblaException}.
 */
public interface Store {

  /** Opens an object for reading from its start. */
  InputStream open(String name) throws IOException;

  boolean exists(String name) throws IOException;

  long size(String name) throws IOException;

  /** When an object last changed, milliseconds since 1970 by the store's own clock. */
  long modified(String name) throws IOException;

  /**
   * Names of the objects and folders directly in a folder, sorted, without the folder's own name.
   */
  List<String> list(String folder) throws IOException;

  /** Names of all objects at any depth below a folder, sorted, each a full name. */
  List<String> files(String folder) throws IOException;

  /** Replaces an object by these bytes, in one step. */
  void write(String name, byte[] bytes) throws IOException;

  /** Copies a local file into the store under this name, replacing what was there. */
  void put(Path file, String name) throws IOException;

  /** Moves a finished local file into the store under this name, replacing what was there. */
  void take(Path finished, String name) throws IOException;

  /** Copies an object within the store; a link where the store has links. */
  void copy(String from, String to) throws IOException;

  /**
   * Renames a folder or an object in one step; the new name must be free.
   *
   * <p>An object store has no such step for a folder and copies each object in turn.
   */
  void rename(String from, String to) throws IOException;

  /** Deletes an object, or a folder with all it holds; nothing happens when there is none. */
  void delete(String name) throws IOException;

  /** The address of an object as Spark, DuckDB or a person would type it. */
  String address(String name);

  /**
   * The object as a local file, when the data root is a local folder; a downloaded copy otherwise.
   */
  Path local(String name) throws IOException;

  /**
   * Holds the data root for one run; closing it lets go.
   *
   * @param holder the id of the run, which the other run is told
   * @throws org.puebla.model.PueblaException with exit code LOCKED when another run holds it
   */
  AutoCloseable lock(String holder) throws IOException;
}
