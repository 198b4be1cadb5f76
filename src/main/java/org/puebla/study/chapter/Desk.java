package org.puebla.study.chapter;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.puebla.release.catalogue.Catalogue.SourceEntry;
import org.puebla.study.declaration.StudyFile;
import org.puebla.study.declaration.StudyScope;
import org.puebla.study.declaration.StudyWords;
import org.puebla.study.evidence.StudyEvidence;
import org.puebla.study.figure.GridCell;
import org.puebla.study.figure.Trace;
import org.puebla.table.TableSchema;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/**
 * What lies before the author of a chapter: the study, its scope, the evidence, the language.
 *
 * @param evidence of all years
 * @param ofYears the same of the years of the study
 */
public record Desk(
    StudyFile study,
    StudyScope scope,
    StudyEvidence evidence,
    StudyEvidence ofYears,
    StudyWords words) {

  String say(String key, Object... namesAndFacts) {
    return words.say(key, namesAndFacts);
  }

  /**
   * The rows of a table within the years of the study.
   *
   * @param columnsAndValues names of columns, each before the value that it must hold
   */
  Table rows(TableSchema schema, String... columnsAndValues) {
    return ofYears.rows(schema, columnsAndValues);
  }

  /** The same, of rows whose value in a column lies in the scope. */
  Table inScope(Table rows, String column) {
    return rows.where(rows.stringColumn(column).eval((Predicate<String>) scope::holds));
  }

  /** Publisher and edition of a source, as a reader cites it. */
  String source(String id) {
    return evidence.release().catalogue().source(id).map(this::cited).orElse(id);
  }

  /** The same as short as a table needs it. */
  String shortSource(String id) {
    return evidence
        .release()
        .catalogue()
        .source(id)
        .map(source -> words.say("source.short", "id", id, "edition", source.edition()))
        .orElse(id);
  }

  private String cited(SourceEntry source) {
    return words.say(
        "source", "publisher", source.publisher(), "id", source.id(), "edition", source.edition());
  }

  /**
   * A number and the row that it stands in; an empty cell where there is none.
   *
   * @param trace null for what a chapter computes itself
   */
  GridCell number(double value, @Nullable Trace trace) {
    return Double.isFinite(value)
        ? new GridCell(value, words.number(value), "", trace)
        : GridCell.label("");
  }

  /**
   * A whole number.
   *
   * @param trace null for what a chapter counts itself
   */
  GridCell count(long number, @Nullable Trace trace) {
    return new GridCell(number, words.count(number), "", trace);
  }

  /** A whole number of a row; nothing where the row has none, which is no number to a table. */
  GridCell count(Row row, String column, @Nullable Trace trace) {
    return row.isMissing(column) ? GridCell.label("") : count(row.getLong(column), trace);
  }

  /** The last period of some rows; empty where there are none. */
  static String latest(Table rows) {
    return rows.stringColumn("time_period").unique().asList().stream()
        .max(String::compareTo)
        .orElse("");
  }

  String area(Row row, String column) {
    return words.area(row.getString(column));
  }
}
