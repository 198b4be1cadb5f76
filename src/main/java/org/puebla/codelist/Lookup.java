package org.puebla.codelist;

import java.io.IOException;
import java.io.Reader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.puebla.model.ExitCode;
import org.puebla.model.Place;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;

/**
 * The ways in which one publisher spells areas, each with its code.
 *
 * <p>A cell matches a spelling when it differs only in blanks, capitals or the form of the
 * apostrophe. Accents are never dropped and nothing is guessed: a wrong match would count people at
 * the wrong place without a word, a refused row is seen. What might have been meant is the business
 * of {@link Nearest}.
 */
public final class Lookup implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String name;
  private final Matching matching;
  private final LinkedHashMap<String, String> spellings;
  private final HashMap<String, String> codeByKey;

  /**
   * @param spellings spelling to code, no two of which are the same to {@code matching}
   */
  Lookup(String name, Matching matching, Map<String, String> spellings) {
    this.name = name;
    this.matching = matching;
    this.spellings = new LinkedHashMap<>(spellings);
    this.codeByKey = new HashMap<>();
    spellings.forEach((spelling, code) -> codeByKey.put(matching.key(spelling), code));
  }

  /**
   * Reads a file {@code spelling,code} in UTF-8, where lines that begin with {@code #} are
   * comments.
   *
   * @return a list named after the file without {@code .csv}
   * @throws PueblaException with every line that is wrong, or because the file cannot be read
   */
  public static Lookup read(Path file) {
    try (Reader reader = Files.newBufferedReader(file)) {
      return read(reader, file.toString());
    } catch (NoSuchFileException e) {
      throw new PueblaException(
          ExitCode.INVALID,
          Problem.at(
              Place.of(file.toString()),
              "codelist.missing-lookup",
              String.join(", ", StandardLookups.names())));
    } catch (IOException e) {
      throw unreadable(file.toString(), e);
    }
  }

  /**
   * The same from a reader.
   *
   * @param file where the text comes from, as messages shall name it
   */
  public static Lookup read(Reader reader, String file) {
    LookupFile lines = new LookupFile(file);
    try {
      lines.read(reader);
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      throw unreadable(file, e);
    }
    return new Lookup(nameOf(file), Matching.WORDS, lines.spellings());
  }

  public String name() {
    return name;
  }

  /** The code of a spelling, empty where the list does not hold it. */
  public Optional<String> code(String spelling) {
    return Optional.ofNullable(codeByKey.get(matching.key(spelling)));
  }

  /** Every spelling as it stands in the list, with its code. */
  public Map<String, String> spellings() {
    return Collections.unmodifiableMap(spellings);
  }

  /** Whether its spellings are words, so that a near one says something. */
  boolean holdsWords() {
    return matching == Matching.WORDS;
  }

  static String nameOf(String file) {
    Path last = Path.of(file).getFileName();
    String name = last == null ? file : last.toString();
    return name.endsWith(".csv") ? name.substring(0, name.length() - ".csv".length()) : name;
  }

  private static PueblaException unreadable(String file, Exception cause) {
    Problem problem =
        Problem.at(
            Place.of(file), "codelist.unreadable-lookup", String.valueOf(cause.getMessage()));
    return new PueblaException(ExitCode.INVALID, List.of(problem), cause);
  }
}
