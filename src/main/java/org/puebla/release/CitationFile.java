package org.puebla.release;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * {@code CITATION.cff} in Citation File Format 1.2.0, with every source as a reference.
 *
 * <p>It names no licence of its own: the tables are under the licences of their sources, which are
 * no SPDX identifiers.
 */
final class CitationFile {

  static final String NAME = "CITATION.cff";

  private static final Pattern WEB_ADDRESS = Pattern.compile("https?://\\S+");

  private final StringBuilder text = new StringBuilder();

  private CitationFile() {}

  static String text(String release, LocalDate date, List<PublishedSource> sources) {
    Wording words = Wording.in(Locale.ENGLISH);
    CitationFile file = new CitationFile();
    file.line("cff-version: 1.2.0");
    file.line("type: dataset");
    file.pair("message", words.say("citation.message"));
    file.pair("title", words.say("release.title"));
    file.pair("abstract", words.say("release.abstract", Wording.count(sources.size())));
    file.line("authors:");
    file.pair("  - name", words.say("citation.author"));
    file.pair("version", release);
    file.line("date-released: " + date);
    if (!sources.isEmpty()) {
      file.line("references:");
      sources.forEach(file::reference);
    }
    return file.text.toString();
  }

  private void reference(PublishedSource source) {
    line("  - type: data");
    pair("    title", source.title());
    line("    authors:");
    pair("      - name", source.publisher());
    pair("    version", source.edition().edition());
    if (WEB_ADDRESS.matcher(source.homepage()).matches()) {
      pair("    url", source.homepage());
    }
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
