package org.puebla.cli;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.puebla.yaml.Json;

/** Prints what a verb found: rows in columns for a person, JSON for a program. */
final class Answer {

  private final Terminal terminal;
  private final Messages messages;

  Answer(Terminal terminal, Messages messages) {
    this.terminal = terminal;
    this.messages = messages;
  }

  void json(Object value) {
    terminal.out().print(Json.write(value));
    terminal.flush();
  }

  /** One line a row, its values side by side. */
  void rows(List<Map<String, Object>> rows) {
    Grid grid = new Grid();
    rows.forEach(row -> grid.row(row.values().stream().map(this::cell).toArray(String[]::new)));
    grid.print(terminal);
  }

  /** One line a value, each with its label in the user's language. */
  void card(Map<String, Object> card) {
    Grid grid = new Grid();
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
