package org.puebla.cli.answer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.puebla.cli.terminal.Messages;
import org.puebla.cli.terminal.Terminal;
import org.puebla.yaml.Json;

/** Prints what a verb found: rows in columns for a person, JSON for a program. */
public final class Answer {

  private final Terminal terminal;
  private final Messages messages;

  public Answer(Terminal terminal, Messages messages) {
    this.terminal = terminal;
    this.messages = messages;
  }

  public void json(Object value) {
    terminal.out().print(Json.write(value));
    terminal.flush();
  }

  /** One line a row, its values side by side. */
  public void rows(List<Map<String, Object>> rows) {
    TextTable grid = new TextTable();
    rows.forEach(row -> grid.row(row.values().stream().map(this::cell).toArray(String[]::new)));
    grid.print(terminal);
  }

  /** One line a value, each with its label in the user's language. */
  public void card(Map<String, Object> card) {
    TextTable grid = new TextTable();
    card.forEach(
        (label, value) -> {
          String shown = cell(value);
          if (!shown.isBlank()) {
            grid.row(messages.text("cli.label-" + label), shown);
          }
        });
    grid.print(terminal);
  }

  private String cell(Object value) {
    return value instanceof Collection<?> several
        ? several.stream().map(this::cell).collect(Collectors.joining(", "))
        : value.toString();
  }
}
