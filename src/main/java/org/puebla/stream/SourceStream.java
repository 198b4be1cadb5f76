package org.puebla.stream;

import java.util.ArrayList;
import java.util.List;
import org.puebla.model.History;

/**
 * The editions of one source in the order of their dates, and what they say together: each cell as
 * the newest edition that covers its period says it.
 */
public final class SourceStream {

  private final History history;
  private final List<Reading> readings;
  private final List<Span> spans;

  /**
   * @param readings oldest first, one an edition
   */
  public SourceStream(History history, List<Reading> readings) {
    this.history = history;
    this.readings = List.copyOf(readings);
    this.spans = readings.stream().map(reading -> Span.of(reading.periods())).toList();
    for (int at = 1; at < readings.size(); at++) {
      if (readings.get(at - 1).edition().compareTo(readings.get(at).edition()) >= 0) {
        throw new IllegalArgumentException("editions are not in order: " + readings);
      }
    }
  }

  History history() {
    return history;
  }

  /** One reading an edition, oldest first. */
  public List<Reading> readings() {
    return readings;
  }

  /**
   * What the editions state together, oldest first; an edition that states nothing is not there.
   */
  public List<Statement> statements() {
    return statements(readings.size());
  }

  /** What stood before an edition was published of the periods that it restates. */
  public List<Statement> restatedBy(int position) {
    return statements(position).stream()
        .map(before -> narrowed(before, position))
        .filter(statement -> !statement.periods().isEmpty())
        .toList();
  }

  /** All that stood before an edition was published. */
  public List<Statement> standingBefore(int position) {
    return statements(position);
  }

  private List<Statement> statements(int editions) {
    List<Statement> statements = new ArrayList<>();
    for (int at = 0; at < editions; at++) {
      int position = at;
      List<String> stands =
          readings.get(at).periods().stream()
              .filter(label -> !isRestated(label, position + 1, editions))
              .toList();
      if (!stands.isEmpty()) {
        statements.add(new Statement(readings.get(at), stands));
      }
    }
    return statements;
  }

  private Statement narrowed(Statement before, int position) {
    return new Statement(
        before.reading(),
        before.periods().stream().filter(label -> restates(position, label)).toList());
  }

  private boolean isRestated(String label, int from, int to) {
    for (int later = from; later < to; later++) {
      if (restates(later, label)) {
        return true;
      }
    }
    return false;
  }

  private boolean restates(int position, String label) {
    return switch (history) {
      case WHOLE -> true;
      case WINDOW, PERIOD -> spans.get(position).covers(label);
    };
  }
}
