package org.puebla.cli.answer;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.puebla.cli.terminal.Messages;
import org.puebla.release.catalogue.Catalogue.ReceivedEntry;
import org.puebla.release.catalogue.Catalogue.SourceEntry;
import org.puebla.release.catalogue.PublishedSource.Standing;
import org.puebla.source.landing.Landing;
import org.puebla.store.Store;
import org.puebla.trace.Found;

/** Says of a row whose it is, on which terms, and where in which received file it stands. */
final class LandedSource {

  private static final Pattern LINE = Pattern.compile("line (\\d+)(?:, column (.*))?");
  private static final Pattern CELL = Pattern.compile("(?s)(.+)!([A-Z]+\\d+)(?:-.*)?");

  private final Store store;
  private final Messages messages;

  LandedSource(Store store, Messages messages) {
    this.store = store;
    this.messages = messages;
  }

  /** Adds what is owed to a source. */
  void credit(SourceEntry source, Map<String, Object> card) {
    card.put("source", source.id());
    card.put("title", source.title());
    card.put("publisher", source.publisher() + " (" + source.area() + ")");
    card.put(
        "edition",
        source.standing() == Standing.CARRIED_FORWARD
            ? messages.text("cli.edition-carried", source.edition())
            : source.edition());
    card.put("definition", source.definition());
    card.put("licence", source.licence());
    card.put("citation", source.citation());
    card.put("homepage", source.homepage());
  }

  /** Adds the received file, the place in it, the cell as printed, and how to look at it. */
  void place(SourceEntry source, Found row, Map<String, Object> card) throws IOException {
    String sha256 = row.text("source_sha256");
    String locator = row.text("source_locator");
    String edition = row.table().has("edition") ? row.text("edition") : source.edition();
    List<ReceivedEntry> received = source.received(edition);
    List<ReceivedEntry> files =
        received.stream()
            .filter(file -> sha256.isEmpty() || file.sha256().equals(sha256))
            .filter(
                file ->
                    !sha256.isEmpty()
                        || received.size() == 1
                        || locator.startsWith(file.name() + " "))
            .toList();
    card.put("file", files.stream().map(ReceivedEntry::name).toList());
    card.put("sha256", files.stream().map(ReceivedEntry::sha256).toList());
    card.put("locator", locator);
    card.put("as-printed", row.text("raw_value"));
    if (files.size() == 1) {
      String file = files.get(0).name();
      String place =
          locator.startsWith(file + " ") ? locator.substring(file.length() + 1) : locator;
      card.put("see", see(source, edition, file, place));
    }
  }

  private String see(SourceEntry source, String edition, String file, String locator)
      throws IOException {
    String object = Landing.object(source.id(), edition, file);
    String address = store.address(object);
    if (!store.exists(object)) {
      return messages.text("cli.see-not-landed", address);
    }
    Matcher line = LINE.matcher(locator);
    if (line.matches()) {
      return "sed -n " + line.group(1) + "p '" + address.replace("'", "'\\''") + "'";
    }
    Matcher cell = CELL.matcher(locator);
    return cell.matches()
        ? messages.text("cli.see-cell", address, cell.group(1), cell.group(2))
        : address;
  }
}
