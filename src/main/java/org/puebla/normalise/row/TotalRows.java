package org.puebla.normalise.row;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.puebla.codelist.AreaLevel;
import org.puebla.codelist.Areas;
import org.puebla.normalise.layout.Header;
import org.puebla.normalise.layout.RawRow;
import org.puebla.source.declaration.SourceDeclaration;
import org.puebla.source.declaration.TotalRule;
import org.puebla.table.Column;
import org.puebla.table.TableSchema;

/** Tells the rows that print a total from those that are counted. */
final class TotalRows {

  static final int NONE = -1;

  private static final String ANY_AGGREGATE = "*";
  private static final String ALL = "_T";

  private final List<TotalRule> rules;
  private final int[] markPositions;
  private final List<Set<String>> marks = new ArrayList<>();
  private final List<int[]> overPositions = new ArrayList<>();
  private final TableSchema schema;
  private final Areas areas = Areas.standard();

  TotalRows(SourceDeclaration declaration, TableSchema schema, Header header) {
    this.schema = schema;
    this.rules = declaration.totals();
    this.markPositions =
        rules.stream().mapToInt(rule -> header.position(rule.column()).orElseThrow()).toArray();
    for (TotalRule rule : rules) {
      marks.add(new HashSet<>(rule.in()));
      overPositions.add(rule.over().stream().mapToInt(schema::position).toArray());
    }
  }

  /** The rule whose text stands in the row, or {@link #NONE}. */
  int markedAs(RawRow row) {
    for (int rule = 0; rule < markPositions.length; rule++) {
      if (marks.get(rule).contains(row.cell(markPositions[rule]).strip())) {
        return rule;
      }
    }
    return NONE;
  }

  /** The rule that takes every aggregate area for a total, where the observation has one. */
  int byAggregate(Object[] observation) {
    for (int rule = 0; rule < markPositions.length; rule++) {
      if (marks.get(rule).contains(ANY_AGGREGATE)) {
        for (int over : overPositions.get(rule)) {
          if (isAggregate(observation[over])) {
            return rule;
          }
        }
      }
    }
    return NONE;
  }

  /** Whether a total of this rule may leave the column unreadable, because it sums over it. */
  boolean sumsOver(int rule, String column) {
    return rule != NONE && rules.get(rule).over().contains(column);
  }

  /** Puts {@code _T} where a total says nothing of a dimension that it sums over. */
  void blank(int rule, RawRow row, Object[] observation) {
    for (int over : overPositions.get(rule)) {
      Column column = schema.columns().get(over);
      if (observation[over] == null) {
        observation[over] = column.name().equals("breakdown") ? "" : ALL;
      }
    }
  }

  private boolean isAggregate(Object code) {
    return code instanceof String text
        && !text.equals(ALL)
        && areas.find(text).filter(area -> area.level() == AreaLevel.AGGREGATE).isPresent();
  }
}
