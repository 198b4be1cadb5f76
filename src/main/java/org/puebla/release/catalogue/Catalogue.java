package org.puebla.release.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.puebla.release.catalogue.PublishedSource.Standing;

/**
 * What a release holds and where it comes from: {@code catalogue.json}, written last of the files
 * of a release, so that a folder without it is not one.
 *
 * @param release id of the release
 * @param program version of Puebla
 * @param inputs digest of all inputs, declarations and the program
 * @param files the files that are no tables
 */
public record Catalogue(
    String release,
    String program,
    String inputs,
    List<TableEntry> tables,
    List<SourceEntry> sources,
    List<FileEntry> files) {

  public static final String NAME = "catalogue.json";

  public Catalogue {
    tables = List.copyOf(tables);
    sources = List.copyOf(sources);
    files = List.copyOf(files);
  }

  public Catalogue withFiles(List<FileEntry> others) {
    return new Catalogue(release, program, inputs, tables, sources, others);
  }

  public Optional<TableEntry> table(String name) {
    return tables.stream().filter(table -> table.name().equals(name)).findFirst();
  }

  public Optional<SourceEntry> source(String id) {
    return sources.stream().filter(source -> source.id().equals(id)).findFirst();
  }

  /** Whether the other release has the same tables, byte for byte, made of the same inputs. */
  public boolean sameData(Catalogue other) {
    return inputs.equals(other.inputs) && tables.equals(other.tables);
  }

  /**
   * One table of a release.
   *
   * @param parts its Parquet files, in order
   */
  public record TableEntry(
      String name, long rows, List<ColumnEntry> columns, List<PartEntry> parts) {

    public TableEntry {
      columns = List.copyOf(columns);
      parts = List.copyOf(parts);
    }
  }

  /**
   * One column of a table.
   *
   * @param key {@code K} when it belongs to the key, else empty
   * @param codelist empty for free values
   * @param unit empty where the column has none
   */
  public record ColumnEntry(
      String name, String type, String key, String codelist, String unit, String description) {}

  /**
   * One Parquet file of a table.
   *
   * @param path below the folder of the release
   * @param source empty when the table is not kept by source
   * @param edition empty when the table is not kept by edition
   */
  public record PartEntry(
      String path, String source, String edition, long rows, long bytes, String sha256) {}

  /** One file that is no table, by its path below the folder of the release. */
  public record FileEntry(String path, long bytes, String sha256) {}

  /**
   * One source of a release; edition, account and files on top are those of the newest edition.
   *
   * @param citation empty when the producer asks for none
   * @param received the files that the edition was made from
   * @param editions all editions that the release was made from, oldest first
   */
  public record SourceEntry(
      String id,
      String table,
      String edition,
      Standing standing,
      String title,
      String publisher,
      String area,
      String homepage,
      String licence,
      String citation,
      String definition,
      TallyEntry tally,
      List<ReceivedEntry> received,
      List<EditionEntry> editions) {

    public SourceEntry {
      received = List.copyOf(received);
      editions = List.copyOf(editions);
    }

    /** The files that an edition was made from; none when the release was made without it. */
    public List<ReceivedEntry> received(String edition) {
      return editions.stream()
          .filter(entry -> entry.edition().equals(edition))
          .flatMap(entry -> entry.received().stream())
          .toList();
    }
  }

  /** One edition of a source: its account, and the files that it was made from. */
  public record EditionEntry(String edition, TallyEntry tally, List<ReceivedEntry> received) {

    public EditionEntry {
      received = List.copyOf(received);
    }
  }

  /** A file as it was received from the publisher. */
  public record ReceivedEntry(String name, long bytes, String sha256) {}

  /** The account of an edition: read = kept + refused + totals + ignored. */
  public record TallyEntry(
      long read,
      long kept,
      SortedMap<String, Long> refused,
      long totals,
      SortedMap<String, Long> ignored) {}
}
