package org.puebla.normalise.layout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.puebla.model.ExitCode;
import org.puebla.model.Place;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;
import org.puebla.source.declaration.SourceDeclaration;

/**
 * The spellings of one header that editions of a source use in turn; the first that the declaration
 * lists names the column from here on.
 */
public final class Headings {

  private final Map<String, String> firstSpelling = new HashMap<>();

  private Headings() {}

  public static Headings of(SourceDeclaration declaration) {
    Headings headings = new Headings();
    declaration.columns().values().stream()
        .flatMap(rule -> rule.spellings().stream())
        .forEach(
            spellings ->
                spellings.forEach(text -> headings.firstSpelling.put(text, spellings.get(0))));
    return headings;
  }

  /**
   * The header with every column under the name that the declaration uses.
   *
   * @throws PueblaException when two columns of the file are spellings of one
   */
  public Header in(Header printed, Place file) {
    Map<String, String> seen = new HashMap<>();
    List<String> names = new ArrayList<>();
    for (String name : printed.names()) {
      String first = firstSpelling.getOrDefault(name, name);
      String other = seen.put(first, name);
      if (other != null && !other.equals(name)) {
        throw new PueblaException(
            ExitCode.DATA_FAILED, Problem.at(file, "normalise.one-column-twice", other, name));
      }
      names.add(first);
    }
    return new Header(names);
  }

  /** The rows of a file under such a header. */
  public LandedRows in(LandedRows printed, Place file) {
    return new Renamed(printed, in(printed.header(), file));
  }

  private record Renamed(LandedRows printed, Header header) implements LandedRows {

    @Override
    public void forEach(Consumer<RawRow> consumer) throws IOException {
      printed.forEach(consumer);
    }
  }
}
