package org.puebla.release.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.puebla.model.Wording;
import org.puebla.release.catalogue.Catalogue.ColumnEntry;
import org.puebla.release.catalogue.Catalogue.FileEntry;
import org.puebla.release.catalogue.Catalogue.PartEntry;
import org.puebla.release.catalogue.Catalogue.TableEntry;
import org.puebla.release.catalogue.PublishedSource;
import org.puebla.table.ColumnType;

/** {@code datapackage.json}: the release as a Frictionless Data Package, version 2.0. */
public final class DataPackage {

  public static final String NAME = "datapackage.json";

  private static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";

  private DataPackage() {}

  /**
   * @param dictionary the file {@code dictionary.csv} of the release
   */
  public static Map<String, Object> of(
      Imprint imprint, List<TableEntry> tables, FileEntry dictionary) {
    Wording words = Imprint.wording(Locale.ENGLISH);
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("$schema", PROFILE);
    content.put("name", imprint.name());
    content.put("title", imprint.title(words));
    content.put("description", imprint.summary(words));
    content.put("version", imprint.release());
    List<PublishedSource> sources = imprint.sources();
    if (!sources.isEmpty()) {
      content.put("licenses", licences(sources));
      content.put("sources", sources.stream().map(DataPackage::source).toList());
    }
    List<Object> resources = new ArrayList<>();
    tables.forEach(table -> resources.add(resource(words, table)));
    resources.add(resource(words, dictionary));
    content.put("resources", resources);
    return content;
  }

  private static List<Map<String, Object>> licences(List<PublishedSource> sources) {
    TreeSet<String> licences = new TreeSet<>();
    sources.forEach(source -> licences.add(source.licence()));
    return licences.stream()
        .map(
            licence -> {
              Map<String, Object> entry = new LinkedHashMap<>();
              entry.put("name", slug(licence));
              entry.put("title", licence);
              return entry;
            })
        .toList();
  }

  private static Map<String, Object> source(PublishedSource source) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("title", source.publisher() + ": " + source.title());
    source.webAddress().ifPresent(address -> entry.put("path", address));
    entry.put("version", source.edition().edition());
    entry.put("id", source.id());
    entry.put("licence", source.licence());
    return entry;
  }

  /** Size and checksum stand in the catalogue: validators cannot take them of a Parquet file. */
  private static Map<String, Object> resource(Wording words, TableEntry table) {
    List<String> paths = table.parts().stream().map(PartEntry::path).toList();
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("name", table.name());
    entry.put("title", Imprint.table(words, table.name()));
    entry.put("path", paths.size() == 1 ? paths.get(0) : paths);
    entry.put("format", "parquet");
    entry.put("mediatype", "application/vnd.apache.parquet");
    entry.put("schema", schema(table));
    return entry;
  }

  private static Map<String, Object> schema(TableEntry table) {
    List<String> key =
        table.columns().stream()
            .filter(column -> !column.key().isEmpty())
            .map(ColumnEntry::name)
            .toList();
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("fields", table.columns().stream().map(DataPackage::field).toList());
    if (!key.isEmpty()) {
      schema.put("primaryKey", key);
    }
    // Parquet has nulls of its own; an empty text is a value, as in the key column breakdown.
    schema.put("missingValues", List.of());
    return schema;
  }

  private static Map<String, Object> field(ColumnEntry column) {
    Map<String, Object> field = new LinkedHashMap<>();
    field.put("name", column.name());
    field.put(
        "type",
        switch (ColumnType.valueOf(column.type())) {
          case TEXT -> "string";
          case NUMBER -> "number";
          case COUNT -> "integer";
          case DATE -> "date";
          case TRUTH -> "boolean";
        });
    field.put("description", column.description());
    if (!column.key().isEmpty()) {
      field.put("constraints", Map.of("required", true));
    }
    if (!column.codelist().isEmpty()) {
      field.put("codelist", column.codelist());
    }
    return field;
  }

  private static Map<String, Object> resource(Wording words, FileEntry dictionary) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("name", DictionaryCsv.TABLE);
    entry.put("title", Imprint.table(words, DictionaryCsv.TABLE));
    entry.put("path", dictionary.path());
    entry.put("format", "csv");
    entry.put("mediatype", "text/csv");
    entry.put("encoding", "utf-8");
    entry.put("bytes", dictionary.bytes());
    entry.put("hash", "sha256:" + dictionary.sha256());
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put(
        "fields", DictionaryCsv.header().stream().map(DataPackage::dictionaryField).toList());
    schema.put("primaryKey", DictionaryCsv.KEY);
    entry.put("schema", schema);
    return entry;
  }

  private static Map<String, Object> dictionaryField(String name) {
    Map<String, Object> field = new LinkedHashMap<>();
    field.put("name", name);
    field.put("type", "string");
    Map<String, Object> constraints = new LinkedHashMap<>();
    if (DictionaryCsv.ALWAYS.contains(name)) {
      constraints.put("required", true);
    }
    List<String> choices = DictionaryCsv.CHOICES.getOrDefault(name, List.of());
    if (!choices.isEmpty()) {
      constraints.put("enum", choices);
    }
    if (!constraints.isEmpty()) {
      field.put("constraints", constraints);
    }
    return field;
  }

  private static String slug(String licence) {
    return licence.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }
}
