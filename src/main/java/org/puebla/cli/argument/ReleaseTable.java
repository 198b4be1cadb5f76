package org.puebla.cli.argument;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.puebla.export.Slice;
import org.puebla.model.ExitCode;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;
import org.puebla.release.catalogue.Release;
import org.puebla.release.catalogue.Releases;
import org.puebla.store.Store;
import org.puebla.table.Condition;
import org.puebla.table.RowCount;
import org.puebla.table.Selection;
import org.puebla.table.TableSchema;
import org.puebla.table.Tables;

/** One table of a release as its files lie on this machine, and why rows of it are not found. */
public record ReleaseTable(TableSchema table, List<Path> files) {

  /**
   * No files where the release has no such table.
   *
   * @throws PueblaException INPUT_MISSING when the release lost a file of it
   */
  public static ReleaseTable of(Store store, Release release, TableSchema table)
      throws IOException {
    List<Path> files = new ArrayList<>();
    for (String part : release.parts(table.name()).collect(Collectors.toList())) {
      files.add(store.local(part));
    }
    return new ReleaseTable(table, files);
  }

  /**
   * The same of a table that the user named.
   *
   * @throws PueblaException INPUT_MISSING when the release has no such table, or lost a file of it
   */
  public static ReleaseTable required(Store store, Release release, TableSchema table)
      throws IOException {
    ReleaseTable rows = of(store, release, table);
    if (rows.files().isEmpty()) {
      throw missing("cli.table-not-there", table.name(), release.id());
    }
    return rows;
  }

  /**
   * The promised table of this name.
   *
   * @throws PueblaException INVALID when there is none
   */
  public static TableSchema named(String name) {
    List<String> names = Tables.all().stream().map(TableSchema::name).toList();
    if (!names.contains(name)) {
      throw Unknown.of("cli.unknown-table", name, names);
    }
    return Tables.named(name);
  }

  public static Release release(Store store, String typed) throws IOException {
    return Releases.in(store).find(typed);
  }

  public Slice slice(Selection selection) {
    return new Slice(table, files, selection);
  }

  /**
   * Why no row is selected: the first condition that no row meets, with the nearest value that
   * there is; or else the condition without which there would be most rows.
   */
  public PueblaException nothing(Selection selection) throws IOException {
    Condition hindrance = selection.conditions().get(0);
    long most = -1;
    for (Condition condition : selection.conditions()) {
      if (count(Selection.of(condition)) == 0) {
        return noneAlone(condition);
      }
      List<Condition> others =
          selection.conditions().stream().filter(each -> !each.equals(condition)).toList();
      long without = count(new Selection(others));
      if (without > most) {
        most = without;
        hindrance = condition;
      }
    }
    return missing("cli.no-row-together", table.name(), selection, hindrance, most);
  }

  private PueblaException noneAlone(Condition condition) throws IOException {
    String name = condition.column().name();
    String asked = condition.values().iterator().next().toString();
    return Nearby.to(asked, RowCount.values(table, files, name))
        .map(
            near ->
                missing(
                    "cli.no-row-near", table.name(), condition, name + "=" + Condition.typed(near)))
        .orElseGet(() -> missing("cli.no-row", table.name(), condition));
  }

  private long count(Selection selection) throws IOException {
    return slice(selection).count();
  }

  private static PueblaException missing(String rule, Object... facts) {
    return new PueblaException(ExitCode.INPUT_MISSING, Problem.of(rule, facts));
  }
}
