package org.puebla.release.document;

import java.util.Locale;
import org.puebla.model.Wording;
import org.puebla.release.catalogue.PublishedSource;

/**
 * {@code CITATION.cff} in Citation File Format 1.2.0, with every source as a reference.
 *
 * <p>It names no licence of its own: the tables are under the licences of their sources, which are
 * no SPDX identifiers.
 */
public final class CitationFile {

  public static final String NAME = "CITATION.cff";

  private final StringBuilder text = new StringBuilder();

  private CitationFile() {}

  public static String text(Imprint imprint) {
    Wording words = Imprint.wording(Locale.ENGLISH);
    CitationFile file = new CitationFile();
    file.line("cff-version: 1.2.0");
    file.line("type: dataset");
    file.pair("message", words.say("citation.message"));
    file.pair("title", imprint.title(words));
    file.pair("abstract", imprint.summary(words));
    file.line("authors:");
    file.pair("  - name", imprint.publisher(words));
    file.pair("version", imprint.release());
    file.line("date-released: " + imprint.date());
    if (!imprint.sources().isEmpty()) {
      file.line("references:");
      imprint.sources().forEach(file::reference);
    }
    return file.text.toString();
  }

  private void reference(PublishedSource source) {
    line("  - type: data");
    pair("    title", source.title());
    line("    authors:");
    pair("      - name", source.publisher());
    pair("    version", source.edition().edition());
    source.webAddress().ifPresent(address -> pair("    url", address));
    pair(
        "    notes",
        source
            .citation()
            .map(citation -> source.licence() + ". " + citation)
            .orElse(source.licence()));
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  /** A double-quoted YAML scalar, in which the text can be anything. */
  private void pair(String key, String value) {
    StringBuilder quoted = new StringBuilder();
    value
        .strip()
        .chars()
        .forEach(
            character -> {
              if (character == '"' || character == '\\') {
                quoted.append('\\').append((char) character);
              } else if (character == '\n') {
                quoted.append("\\n");
              } else if (Character.isISOControl(character)) {
                quoted.append(String.format(Locale.ROOT, "\\x%02X", character));
              } else {
                quoted.append((char) character);
              }
            });
    line(key + ": \"" + quoted + '"');
  }
}
