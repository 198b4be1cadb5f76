package org.puebla.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.puebla.codelist.Areas;
import org.puebla.codelist.CodeLists;
import org.puebla.indicator.Indicators;
import org.puebla.job.Project;
import org.puebla.source.Declarations;
import org.puebla.study.StudyFiles;
import org.puebla.table.Tables;

/** A kind of thing that can be listed, and how its things are found. */
enum Shelf {
  SOURCES {
    @Override
    List<Map<String, Object>> rows(Project project, Messages messages) {
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
    List<Map<String, Object>> rows(Project project, Messages messages) {
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
    List<Map<String, Object>> rows(Project project, Messages messages) {
      return StudyFiles.all(project.jobs(), project::shown).stream()
          .map(study -> row("id", study.study(), "title", study.title().in(messages.locale())))
          .toList();
    }
  },
  TABLES {
    @Override
    List<Map<String, Object>> rows(Project project, Messages messages) {
      return Tables.all().stream()
          .map(table -> row("id", table.name(), "columns", table.columns().size()))
          .toList();
    }
  },
  MEASURES {
    @Override
    List<Map<String, Object>> rows(Project project, Messages messages) {
      return Stream.of("measure", "population_measure")
          .flatMap(id -> CodeLists.find(id).stream())
          .flatMap(list -> list.entries().stream())
          .map(entry -> row("id", entry.code(), "name", entry.names().in(messages.locale())))
          .toList();
    }
  },
  AREAS {
    @Override
    List<Map<String, Object>> rows(Project project, Messages messages) {
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
  abstract List<Map<String, Object>> rows(Project project, Messages messages);

  static Optional<Shelf> named(String name) {
    return Arrays.stream(values()).filter(shelf -> shelf.label().equals(name)).findFirst();
  }

  static List<String> names() {
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
