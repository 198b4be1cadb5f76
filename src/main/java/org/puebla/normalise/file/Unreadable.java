package org.puebla.normalise.file;

import java.io.IOException;
import org.puebla.model.Place;
import org.puebla.model.Problem;

/** A file that the operating system would not let us read or write to its end. */
public final class Unreadable {

  private Unreadable() {}

  public static Problem because(String file, IOException cause) {
    String message = cause.getMessage();
    return Problem.at(
        Place.of(file),
        "normalise.unreadable",
        message == null ? cause.getClass().getSimpleName() : message);
  }
}
