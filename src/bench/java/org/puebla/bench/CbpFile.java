package org.puebla.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A file of any size in the layout of U.S. Customs and Border Protection's nationwide encounters,
 * every figure of it invented.
 *
 * <p>Header, CRLF, quotes only where a comma occurs, order of the rows and distribution of the
 * counts are those of the published file; no key occurs twice. The published columns have some
 * million combinations, so the State column holds invented stations ({@code TX-014}) where a larger
 * file needs more. About one row in a thousand cannot be read, in one of the ways that {@link
 * #spoil} lists.
 */
final class CbpFile {

  private static final String HEADER =
      "Fiscal Year,Month Grouping,Month (abbv),Land Border Region,State,Demographic,Citizenship,"
          + "Title of Authority,Encounter Count\r\n";
  private static final List<String> YEARS = List.of("2020", "2021", "2022", "2023");
  private static final List<String> MONTHS =
      List.of("APR AUG DEC FEB JAN JUL JUN MAR MAY NOV OCT SEP".split(" "));
  private static final List<String> REGIONS =
      List.of("Northern Land Border", "Other", "Southwest Land Border");
  private static final List<String> STATES =
      List.of(
          ("AK AL AZ CA CO CT DC DE FL GA GU HI ID IL IN KY LA MA MD ME MI MN MO MP MS MT NC ND NH"
                  + " NJ NM NV NY OH OK OR PA PR RI SC TN TX UT VA VI VT WA WI")
              .split(" "));
  private static final List<String> DEMOGRAPHICS =
      List.of("Accompanied Minors", "FMUA", "Single Adults", "UC / Single Minors");
  private static final List<String> CITIZENSHIPS =
      List.of(
          "BRAZIL",
          "CANADA",
          "\"CHINA, PEOPLES REPUBLIC OF\"",
          "COLOMBIA",
          "CUBA",
          "ECUADOR",
          "EL SALVADOR",
          "GUATEMALA",
          "HAITI",
          "HONDURAS",
          "INDIA",
          "MEXICO",
          "MYANMAR (BURMA)",
          "NICARAGUA",
          "OTHER",
          "PERU",
          "PHILIPPINES",
          "ROMANIA",
          "RUSSIA",
          "TURKEY",
          "UKRAINE",
          "VENEZUELA");
  private static final List<String> TITLES = List.of("Title 42", "Title 8");

  /** Half of the combinations occur, as a country with many small ports would print them. */
  private static final int KEPT_IN = 2;

  private static final int SPOILED_IN = 1_000;
  private static final int BYTES_PER_ROW = 70;
  private static final int BUFFER = 1 << 20;
  private static final int LONGEST_ROW = 256;
  private static final int COUNTS = 1 << 12;

  private final SplittableRandom random;
  private final long size;
  private final byte[][] counts = new byte[COUNTS][];
  private final byte[] buffer = new byte[BUFFER];
  private int filled;
  private long flushed;

  private CbpFile(long size, long seed) {
    this.random = new SplittableRandom(seed);
    this.size = size;
    for (int at = 0; at < COUNTS; at++) {
      // Half of the published counts are below 9, one in a hundred is above 4,000.
      double share = (double) at / COUNTS;
      counts[at] = bytes(Long.toString((long) Math.pow(2, 12 * share * share)));
    }
  }

  /**
   * The file of this size and seed, made when it is not there.
   *
   * @param size about how many bytes; the last row goes beyond it
   */
  static Path in(Path folder, long size, long seed) throws IOException {
    Path file = folder.resolve("cbp-" + size + "-bytes-seed-" + seed + ".csv");
    if (!Files.exists(file)) {
      Files.createDirectories(folder);
      Path unfinished = folder.resolve(file.getFileName() + ".part");
      try (OutputStream out = Files.newOutputStream(unfinished)) {
        new CbpFile(size, seed).write(out);
      }
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }
    return file;
  }

  private void write(OutputStream out) throws IOException {
    put(bytes(HEADER));
    byte[][] stations = stations();
    byte[][] demographics = cells(DEMOGRAPHICS);
    byte[][] citizenships = cells(CITIZENSHIPS);
    byte[][] titles = cells(TITLES);
    for (String year : YEARS) {
      for (String month : MONTHS) {
        for (String region : REGIONS) {
          byte[] start = bytes(year + ",FYTD," + month + "," + region + ",");
          byte[] wrong = bytes(year + ",FYTD,MAI," + region + ",");
          for (byte[] station : stations) {
            for (byte[] demographic : demographics) {
              for (byte[] citizenship : citizenships) {
                for (byte[] title : titles) {
                  if (random.nextInt(KEPT_IN) != 0) {
                    continue;
                  }
                  row(start, wrong, station, demographic, citizenship, title);
                  if (filled > BUFFER - LONGEST_ROW) {
                    flush(out);
                  }
                  if (flushed + filled >= size) {
                    flush(out);
                    return;
                  }
                }
              }
            }
          }
        }
      }
    }
    throw new IllegalStateException("not enough combinations for " + size + " bytes");
  }

  private void row(
      byte[] start,
      byte[] startOfNoMonth,
      byte[] station,
      byte[] demographic,
      byte[] citizenship,
      byte[] title) {
    int spoiled = random.nextInt(SPOILED_IN) == 0 ? random.nextInt(6) : -1;
    put(spoiled == 0 ? startOfNoMonth : start);
    put(station);
    put(demographic);
    put(spoiled == 1 ? bytes("ATLANTIS,") : citizenship);
    put(title);
    if (spoiled == 5) {
      // A row that ends before its last cell, delimiter and all.
      filled--;
    } else {
      put(spoiled > 1 ? spoil(spoiled) : counts[random.nextInt(COUNTS)]);
    }
    put(bytes("\r\n"));
  }

  private static byte[] spoil(int kind) {
    return bytes(
        switch (kind) {
          case 2 -> "\"1.234,5\"";
          case 3 -> "-12";
          default -> "12.5";
        });
  }

  /** As many stations to each state as the size takes. */
  private byte[][] stations() {
    long others =
        (long) YEARS.size()
            * MONTHS.size()
            * REGIONS.size()
            * STATES.size()
            * DEMOGRAPHICS.size()
            * CITIZENSHIPS.size()
            * TITLES.size();
    long wanted = size / BYTES_PER_ROW * KEPT_IN;
    // One in eight more, since rows are shorter here and longer there.
    int each = (int) Math.max(1, (wanted + wanted / 8 + others - 1) / others);
    byte[][] stations = new byte[STATES.size() * each][];
    for (int at = 0; at < stations.length; at++) {
      String state = STATES.get(at / each);
      stations[at] = bytes(each == 1 ? state + "," : "%s-%03d,".formatted(state, at % each + 1));
    }
    return stations;
  }

  private static byte[][] cells(List<String> texts) {
    return texts.stream().map(text -> bytes(text + ",")).toArray(byte[][]::new);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private void put(byte[] bytes) {
    System.arraycopy(bytes, 0, buffer, filled, bytes.length);
    filled += bytes.length;
  }

  private void flush(OutputStream out) throws IOException {
    out.write(buffer, 0, filled);
    flushed += filled;
    filled = 0;
  }
}
