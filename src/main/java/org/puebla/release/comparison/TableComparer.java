package org.puebla.release.comparison;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.puebla.release.catalogue.Catalogue.PartEntry;
import org.puebla.release.catalogue.Catalogue.SourceEntry;
import org.puebla.table.FigureJoin;
import org.puebla.table.FigureShape;
import org.puebla.table.TableSchema;

/** Compares two sets of tables figure by figure, each source with itself, other tables whole. */
public final class TableComparer {

  private static final String NONE = "";

  private final TableSet old;
  private final TableSet fresh;

  private TableComparer(TableSet old, TableSet fresh) {
    this.old = old;
    this.fresh = fresh;
  }

  public static Comparison compare(String oldRelease, TableSet old, TableSet fresh)
      throws IOException {
    TableComparer comparer = new TableComparer(old, fresh);
    List<SourceChange> changes = new ArrayList<>();
    for (TableSchema table : FigureShape.tables()) {
      TreeSet<String> sources = new TreeSet<>();
      old.parts(table.name()).forEach(part -> sources.add(part.source()));
      fresh.parts(table.name()).forEach(part -> sources.add(part.source()));
      for (String source : sources) {
        SourceChange change = comparer.change(table, source);
        if (change.oldRows() + change.newRows() > 0) {
          changes.add(change);
        }
      }
    }
    return new Comparison(Optional.of(oldRelease), changes);
  }

  private SourceChange change(TableSchema table, String source) throws IOException {
    String oldEdition = edition(old, source);
    String newEdition = edition(fresh, source);
    List<PartEntry> oldParts = old.parts(table.name(), source);
    List<PartEntry> newParts = fresh.parts(table.name(), source);
    FigureShape shape = FigureShape.of(table);
    ChangeCount count = new ChangeCount(shape);
    // A file that both have holds the same cells, which no other file of either holds.
    List<PartEntry> same = newParts.stream().filter(isAmong(oldParts)).toList();
    count.unchanged(same.stream().mapToLong(PartEntry::rows).sum());
    List<PartEntry> gone = oldParts.stream().filter(isAmong(newParts).negate()).toList();
    List<PartEntry> added = newParts.stream().filter(isAmong(oldParts).negate()).toList();
    FigureJoin.walk(shape, old.local(gone), fresh.local(added), count);
    return count.result(table.name(), source, oldEdition, newEdition);
  }

  private static String edition(TableSet tables, String source) {
    return tables.sources().stream()
        .filter(entry -> entry.id().equals(source))
        .map(SourceEntry::edition)
        .findFirst()
        .orElse(NONE);
  }

  private static Predicate<PartEntry> isAmong(List<PartEntry> parts) {
    Set<String> checksums = new HashSet<>();
    parts.forEach(part -> checksums.add(part.sha256()));
    return part -> checksums.contains(part.sha256());
  }
}
