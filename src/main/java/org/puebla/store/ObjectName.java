package org.puebla.store;

import java.util.Arrays;
import java.util.UUID;

/** The rules for names of objects, which keep every name inside its data root. */
final class ObjectName {

  private static final String UNFINISHED = ".part";

  private ObjectName() {}

  /** The name itself; names come partly from files and arguments, so none may climb out. */
  static String checked(String name) {
    boolean climbs = Arrays.asList(name.split("/", -1)).contains("..");
    if (climbs || name.startsWith("/") || name.indexOf('\\') >= 0 || name.indexOf('\0') >= 0) {
      throw new IllegalArgumentException("not a name inside a data root: " + name);
    }
    return name;
  }

  /** A name in the same folder for an object that is still being written. */
  static String unfinished(String lastPart) {
    return "." + lastPart + "." + UUID.randomUUID() + UNFINISHED;
  }

  /** Whether a file is one that nobody finished, which is no object. */
  static boolean isUnfinished(String lastPart) {
    return lastPart.startsWith(".") && lastPart.endsWith(UNFINISHED);
  }

  /** Full name of something in a folder; the data root itself is the empty name. */
  static String in(String folder, String lastPart) {
    return folder.isEmpty() ? lastPart : folder + "/" + lastPart;
  }
}
