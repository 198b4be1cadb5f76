package org.puebla.normalise.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.puebla.model.Place;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;
import org.puebla.normalise.layout.Header;
import org.puebla.normalise.layout.Headings;
import org.puebla.normalise.layout.RawRow;
import org.puebla.source.declaration.Example;
import org.puebla.source.declaration.SourceDeclaration;
import org.puebla.table.ColumnType;
import org.puebla.table.TableSchema;

/** Runs the examples of a declaration through the same mapping as the files. */
public final class ExampleCheck {

  /** The edition of an example that names none: no period is to come, none under way. */
  private static final String ALL_IS_OVER = "9999-12-31";

  private final SourceDeclaration declaration;
  private final SpellingLists spellings;
  private final TableSchema schema;

  private ExampleCheck(SourceDeclaration declaration, SpellingLists spellings) {
    this.declaration = declaration;
    this.spellings = spellings;
    this.schema = SourceTable.of(declaration);
  }

  /** Every way in which an example does not become what it says; empty when all hold. */
  public static List<Problem> problems(SourceDeclaration declaration, SpellingLists spellings) {
    ExampleCheck check = new ExampleCheck(declaration, spellings);
    List<Problem> problems = new ArrayList<>();
    for (Example example : declaration.examples()) {
      try {
        check.run(example, problems);
      } catch (PueblaException e) {
        problems.addAll(e.problems());
      }
    }
    return problems;
  }

  private void run(Example example, List<Problem> problems) {
    Place place = example.place();
    Header header =
        Headings.of(declaration).in(new Header(List.copyOf(example.row().keySet())), place);
    RawRow row = new RawRow(example.row().values().toArray(String[]::new), "line 1");
    LandedFacts facts =
        new LandedFacts(example.file().orElse(""), "", example.edition().orElse(ALL_IS_OVER));
    RowMapper mapper = RowMapper.compile(declaration, spellings, header, facts, place.toString());
    RowOutcome outcome = mapper.map(row);
    String expected = expected(example);
    String found = described(outcome);
    if (!expected.equals(found)) {
      problems.add(Problem.at(example.place(), "normalise.example-outcome", expected, found));
    } else if (outcome instanceof RowOutcome.Kept kept) {
      compare(example, kept.observation(), problems);
    } else if (outcome instanceof RowOutcome.Total total) {
      compare(example, total.observation(), problems);
    }
  }

  private String expected(Example example) {
    return example
        .refused()
        .map(reason -> "refused: " + reason)
        .or(() -> example.total().map(name -> "total: " + name))
        .or(() -> example.ignored().map(name -> "ignored: " + name))
        .orElse("kept");
  }

  private String described(RowOutcome outcome) {
    if (outcome instanceof RowOutcome.Refused refused) {
      return "refused: " + refused.reason().code();
    }
    if (outcome instanceof RowOutcome.Total total) {
      return "total: " + declaration.totals().get(total.rule()).name();
    }
    if (outcome instanceof RowOutcome.Ignored ignored) {
      return "ignored: " + ignored.rule();
    }
    return "kept";
  }

  private void compare(Example example, Object[] observation, List<Problem> problems) {
    for (Map.Entry<String, String> given : example.gives().entrySet()) {
      String column = given.getKey();
      if (!schema.has(column)) {
        problems.add(
            Problem.at(example.place(), "normalise.example-column", column, schema.name()));
        continue;
      }
      Object found = observation[schema.position(column)];
      if (!same(schema.column(column).type(), given.getValue(), found)) {
        problems.add(
            Problem.at(
                example.place(),
                "normalise.example-differs",
                column,
                given.getValue(),
                String.valueOf(found)));
      }
    }
  }

  private static boolean same(ColumnType type, String expected, @Nullable Object found) {
    if (found == null || expected.equals("null")) {
      return found == null && expected.equals("null");
    }
    return switch (type) {
      case NUMBER -> isNumber(expected, (Double) found);
      default -> Objects.equals(expected, found.toString());
    };
  }

  private static boolean isNumber(String expected, double found) {
    try {
      return Double.parseDouble(expected) == found;
    } catch (NumberFormatException e) {
      return false;
    }
  }
}
