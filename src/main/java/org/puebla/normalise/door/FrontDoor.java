package org.puebla.normalise.door;

import java.io.IOException;
import java.nio.file.Path;
import org.puebla.model.Place;
import org.puebla.normalise.layout.Header;
import org.puebla.normalise.layout.HeaderCheck;
import org.puebla.source.declaration.SourceDeclaration;

/** Looks at a file before it is landed, so that what can never be used is not kept. */
public final class FrontDoor {

  private FrontDoor() {}

  /**
   * Lets a file pass that is of the declared format and has no columns of persons; new or missing
   * columns pass too, since a new edition is landed before its declaration is mended.
   *
   * @throws org.puebla.model.PueblaException with what the file is instead
   */
  public static void pass(Path file, SourceDeclaration declaration) throws IOException {
    String shown = file.toString();
    Header header =
        LandedFiles.open(file, shown, LandedFiles.layoutOf(file, shown, declaration)).header();
    HeaderCheck.refusePersons(header, Place.of(shown));
  }
}
