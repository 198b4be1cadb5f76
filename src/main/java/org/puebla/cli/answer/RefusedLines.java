package org.puebla.cli.answer;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.puebla.cli.terminal.Messages;
import org.puebla.cli.terminal.Terminal;
import org.puebla.job.RejectedRows;
import org.puebla.job.RejectedRows.Group;
import org.puebla.release.catalogue.Release;
import org.puebla.release.catalogue.Releases;
import org.puebla.store.Store;

/**
 * Sums up refused rows by source, reason and text found, with what comes nearest and what to do.
 */
public final class RefusedLines {

  private static final int MOST_GROUPS = 20;

  private final Store store;
  private final Terminal terminal;
  private final Messages messages;

  public RefusedLines(Store store, Terminal terminal, Messages messages) {
    this.store = store;
    this.terminal = terminal;
    this.messages = messages;
  }

  /** One line: how many rows of the current release were refused, and where to read more. */
  public void summary() throws IOException {
    long rows = current().mapToLong(Group::rows).sum();
    terminal.line(messages.text(rows == 0 ? "cli.refused-none" : "cli.refused-rows", rows));
  }

  /** The rows of the current release that were refused. */
  public void all() throws IOException {
    print(groups());
  }

  public void print(List<Group> groups) {
    TextTable grid = new TextTable();
    groups.stream().limit(MOST_GROUPS).forEach(group -> grid.row(cells(group)));
    grid.print(terminal);
    if (groups.size() > MOST_GROUPS) {
      terminal.line(messages.text("cli.refused-more", groups.size() - MOST_GROUPS));
    }
    terminal.line(messages.text(groups.isEmpty() ? "cli.refused-none" : "cli.refused-advice"));
  }

  public List<Group> groups() throws IOException {
    return current().toList();
  }

  private Stream<Group> current() throws IOException {
    Optional<Release> latest = Releases.in(store).latest();
    return latest.isEmpty()
        ? Stream.empty()
        : RejectedRows.grouped(store, latest.get().parts("rejected").toList()).stream();
  }

  private String[] cells(Group group) {
    return new String[] {
      "  " + group.source(),
      group.reason(),
      String.format(messages.locale(), "%,d", group.rows()),
      group.column() + " \"" + shortened(group.found()) + "\"",
      String.join(", ", group.locators()) + (group.rows() > group.locators().size() ? ", …" : ""),
      group.suggestion().isEmpty() ? "" : messages.text("cli.refused-near", group.suggestion())
    };
  }

  private static String shortened(String text) {
    String line = text.replaceAll("\\s+", " ");
    return line.length() > 40 ? line.substring(0, 39) + "…" : line;
  }
}
