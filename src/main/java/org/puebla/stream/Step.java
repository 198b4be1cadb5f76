package org.puebla.stream;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.puebla.model.History;
import org.puebla.model.Sha256;

/**
 * From what stood before an edition to what it says.
 *
 * @param number 1 for the step from the first edition to the second; 0 where the first was reread
 * @param before what stood of the periods that the edition restates
 * @param earlier the edition before it in the stream; its own where it was reread
 */
record Step(int number, History history, String earlier, List<Statement> before, Reading after)
    implements Serializable {

  private static final String FOLDER = "revisions/source_id=";

  Step {
    before = new ArrayList<>(before);
  }

  /** The step that an edition makes in its stream. */
  static Step to(SourceStream stream, int position) {
    return new Step(
        position,
        stream.history(),
        stream.readings().get(position - 1).edition(),
        stream.restatedBy(position),
        stream.readings().get(position));
  }

  /** The step from an earlier reading of an edition to the one that counts. */
  static Step reread(SourceStream stream, int position, Reading earlier) {
    return new Step(
        position,
        stream.history(),
        earlier.edition(),
        List.of(new Statement(earlier, earlier.periods())),
        stream.readings().get(position));
  }

  boolean isReread() {
    return earlier.equals(after.edition());
  }

  /** Whether rows of a statement were read by another declaration than the edition's own. */
  boolean isReadAnew(Statement statement) {
    return isReread() || !statement.reading().declaration().equals(after.declaration());
  }

  /** The folder of all steps of a source. */
  static String folderOf(Reading reading) {
    return FOLDER + reading.source();
  }

  /** Where in the data root its revisions lie: the same for the same readings, whoever asks. */
  String folder() {
    Sha256 digest = new Sha256();
    digest.add(number + " " + history + " " + earlier + " " + after.id() + "\n");
    before.forEach(
        statement ->
            digest.add(
                statement.reading().id() + " " + String.join(",", statement.periods()) + "\n"));
    return folderOf(after)
        + "/edition="
        + after.edition()
        + "/step=s"
        + digest.hex().substring(0, 12);
  }
}
