package org.puebla.study.chapter;

import static org.puebla.table.Tables.DRIVERS;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.puebla.study.figure.Block;
import tech.tablesaw.api.Table;

/** The causes that the Communiqué names, one after the other, as their publishers measure them. */
final class CausesOfMigration implements Chapter {

  private static final int LINES = 6;

  /** For each cause the series that is shown; of several the one that most countries have. */
  private static final Map<String, List<String>> SERIES = new LinkedHashMap<>();

  static {
    SERIES.put("C1", List.of("NY.GDP.PCAP.PP.KD"));
    SERIES.put("C2", List.of("SL.UEM.TOTL.ZS"));
    SERIES.put("C3", List.of("VA.EST", "RL.EST"));
    SERIES.put("C4", List.of("HDR.MYS"));
    SERIES.put("C5", List.of());
    SERIES.put("C6", List.of("AG.LND.FRST.ZS"));
    SERIES.put("C7", List.of("SP.DYN.CBRT.IN"));
    SERIES.put("C8", List.of("NE.TRD.GNFS.ZS"));
    SERIES.put("C9", List.of("RQ.EST"));
    SERIES.put("C10", List.of("UCDP.BRD"));
  }

  @Override
  public String id() {
    return "causes";
  }

  @Override
  public List<Block> blocks(Desk desk) {
    List<Block> blocks = new ArrayList<>(List.of(new Block.Text(desk.say("causes.how"))));
    SERIES.forEach(
        (cause, drivers) -> {
          blocks.add(new Block.Heading(desk.words().code("cause", cause)));
          int before = blocks.size();
          drivers.forEach(driver -> series(desk, driver, blocks));
          if (blocks.size() == before) {
            blocks.add(
                new Block.Missing(
                    desk.say("causes.missing", "cause", desk.words().code("cause", cause))));
          }
        });
    return blocks;
  }

  private static void series(Desk desk, String driver, List<Block> blocks) {
    Table rows = desk.inScope(desk.rows(DRIVERS, "driver", driver), "ref_area");
    if (rows.isEmpty()) {
      return;
    }
    List<Track> tracks = Track.of(DRIVERS, rows, row -> desk.area(row, "ref_area"));
    if (tracks.isEmpty()) {
      return;
    }
    String unit = desk.words().unit(rows.row(0).getString("unit_measure"));
    String title = desk.words().code("driver", driver);
    String id = "series-" + driver.toLowerCase(Locale.ROOT).replace('.', '-');
    blocks.add(
        new Block.Drawn(
            new Plots(desk).courses(id, title, Charts.sources(desk, rows), unit, tracks, LINES)));
  }
}
