package org.puebla.cli.answer;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.puebla.cli.terminal.Messages;
import org.puebla.codelist.Areas;
import org.puebla.codelist.CodeLists;
import org.puebla.indicator.run.Indicators;
import org.puebla.job.Project;
import org.puebla.source.Declarations;
import org.puebla.study.StudyFiles;
import org.puebla.table.Tables;

/** A kind of thing that can be listed, and how its things are found. */
public enum Shelf {
  SOURCES {
    @Override
    public List<Map<String, Object>> rows(Project project, Messages messages) {
      return Declarations.read(project.jobs()).all().stream()
          .map(
              source ->
                  row(
                      "id", source.source(),
                      "table", source.table().code(),
                      "publisher", source.publisher().name(),
                      "title", source.title().in(messages.locale())))
          .toList();
    }
  },
  INDICATORS {
    @Override
    public List<Map<String, Object>> rows(Project project, Messages messages) {
      return Indicators.all().stream()
          .map(
              indicator ->
                  row(
                      "id", indicator.id().text(),
                      "unit", IndicatorGlossary.unit(indicator),
                      "title", indicator.title(messages.locale())))
          .toList();
    }
  },
  STUDIES {
    @Override
    public List<Map<String, Object>> rows(Project project, Messages messages) {
      return StudyFiles.all(project.jobs(), project::shown).stream()
          .map(study -> row("id", study.study(), "title", study.title().in(messages.locale())))
          .toList();
    }
  },
  TABLES {
    @Override
    public List<Map<String, Object>> rows(Project project, Messages messages) {
      return Tables.all().stream()
          .map(table -> row("id", table.name(), "columns", table.columns().size()))
          .toList();
    }
  },
  MEASURES {
    @Override
    public List<Map<String, Object>> rows(Project project, Messages messages) {
      return Stream.of("measure", "population_measure")
          .flatMap(id -> CodeLists.find(id).stream())
          .flatMap(list -> list.entries().stream())
          .map(entry -> row("id", entry.code(), "name", entry.names().in(messages.locale())))
          .toList();
    }
  },
  AREAS {
    @Override
    public List<Map<String, Object>> rows(Project project, Messages messages) {
      return Areas.standard().all().stream()
          .map(
              area ->
                  row(
                      "id", area.code(),
                      "level", area.level().code(),
                      "name", area.names().in(messages.locale())))
          .toList();
    }
  };

  /** Everything of this kind, a row each, the first value its id. */
  public abstract List<Map<String, Object>> rows(Project project, Messages messages);

  public static Optional<Shelf> named(String name) {
    return Arrays.stream(values()).filter(shelf -> shelf.label().equals(name)).findFirst();
  }

  public static List<String> names() {
    return Arrays.stream(values()).map(Shelf::label).toList();
  }

  private String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static Map<String, Object> row(Object... namesAndValues) {
    Map<String, Object> row = new LinkedHashMap<>();
    for (int at = 0; at < namesAndValues.length; at += 2) {
      row.put((String) namesAndValues[at], namesAndValues[at + 1]);
    }
    return row;
  }
}
