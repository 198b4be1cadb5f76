package org.puebla.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.puebla.codelist.Areas;
import org.puebla.quality.Finding;
import org.puebla.quality.Finding.Level;
import org.puebla.table.Condition;
import org.puebla.table.Selection;
import org.puebla.table.SortedRows;
import org.puebla.table.TableSchema;
import org.puebla.table.Tables;

/**
 * Asks of computed net migration whether it can be true: who leaves one country comes to another,
 * and the World Bank publishes figures of the same.
 */
final class NetMigrationCheck {

  private static final String INDICATOR = "net-migration-residual";
  private static final String PUBLISHED = "SM.POP.NETM";

  /** With fewer areas, the rest of the world is no small part. */
  private static final int MOST_OF_THE_WORLD = 150;

  /** Rounding leaves less than this share of all that moved. */
  private static final double LEFT_OVER = 0.001;

  /** Smaller balances have any sign. */
  private static final double LARGE = 10_000;

  private static final double OTHER_SIGNS = 0.05;

  private record AreaYear(String area, int year) {}

  private final Map<String, double[]> world = new TreeMap<>();
  private final Map<AreaYear, Double> yearly = new HashMap<>();
  private String source = "";

  private NetMigrationCheck() {}

  /**
   * What was found; nothing where no net migration was computed.
   *
   * @param indicators the computed table
   * @param drivers files of the table of causes and effects
   * @param edition that the findings are of
   */
  static List<Finding> of(Path indicators, List<Path> drivers, String edition) throws IOException {
    NetMigrationCheck check = new NetMigrationCheck();
    check.read(indicators);
    List<Finding> findings = new ArrayList<>();
    check.world(edition, findings);
    check.published(drivers, edition, findings);
    return findings;
  }

  private void read(Path indicators) throws IOException {
    TableSchema table = Tables.INDICATORS;
    Selection residual = Selection.of(new Condition(table.column("indicator"), Set.of(INDICATOR)));
    try (SortedRows rows = SortedRows.open(table, List.of(indicators), residual)) {
      for (Object[] row = rows.next(); row != null; row = rows.next()) {
        String area = (String) row[table.position("ref_area")];
        String period = (String) row[table.position("time_period")];
        Double net = (Double) row[table.position("obs_value")];
        if (net != null && Areas.standard().isPlace(area)) {
          source = (String) row[table.position("source_id")];
          double[] sums = world.computeIfAbsent(period, none -> new double[3]);
          sums[0] += net;
          sums[1] += Math.abs(net);
          sums[2]++;
          if (period.endsWith("-07-01/P1Y")) {
            yearly.put(new AreaYear(area, Integer.parseInt(period.substring(0, 4))), net);
          }
        }
      }
    }
  }

  private void world(String edition, List<Finding> findings) {
    double worst = 0;
    String found = "";
    for (Map.Entry<String, double[]> period : world.entrySet()) {
      double[] sums = period.getValue();
      double share = sums[1] == 0 ? 0 : Math.abs(sums[0]) / sums[1];
      if (sums[2] >= MOST_OF_THE_WORLD && (found.isEmpty() || share > worst)) {
        worst = share;
        found = "%.0f of %.0f in %s".formatted(sums[0], sums[1], period.getKey());
      }
    }
    if (!found.isEmpty()) {
      findings.add(
          finding(
              edition,
              "plausible.net-migration-world",
              worst <= LEFT_OVER,
              found,
              "nought over all areas, to a thousandth of those who moved"));
    }
  }

  /** A calendar year lies half in each of two years from July to June. */
  private void published(List<Path> drivers, String edition, List<Finding> findings)
      throws IOException {
    TableSchema table = Tables.DRIVERS;
    Selection net = Selection.of(new Condition(table.column("driver"), Set.of(PUBLISHED)));
    long compared = 0;
    long other = 0;
    String first = "";
    try (SortedRows rows = SortedRows.open(table, drivers, net)) {
      for (Object[] row = rows.next(); row != null; row = rows.next()) {
        String area = (String) row[table.position("ref_area")];
        String period = (String) row[table.position("time_period")];
        Double said = (Double) row[table.position("obs_value")];
        if (said == null || Math.abs(said) < LARGE || !period.matches("\\d{4}")) {
          continue;
        }
        int year = Integer.parseInt(period);
        Double before = yearly.get(new AreaYear(area, year - 1));
        Double after = yearly.get(new AreaYear(area, year));
        if (before != null && after != null) {
          compared++;
          if ((before + after) * said < 0) {
            other++;
            first =
                first.isEmpty()
                    ? ", %s %d: %.0f beside %.0f".formatted(area, year, (before + after) / 2, said)
                    : first;
          }
        }
      }
    }
    if (compared > 0) {
      findings.add(
          finding(
              edition,
              "plausible.net-migration-published",
              other <= OTHER_SIGNS * compared,
              other + " of " + compared + " have the other sign" + first,
              "the sign of " + PUBLISHED + ", but for one in twenty"));
    }
  }

  private Finding finding(
      String edition, String rule, boolean isMet, String found, String expected) {
    return new Finding(
        source, edition, rule, isMet ? Level.PASS : Level.WARN, null, found, expected, "");
  }
}
