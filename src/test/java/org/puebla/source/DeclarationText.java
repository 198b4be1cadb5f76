package org.puebla.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.puebla.source.declaration.SourceDeclaration;

/** A valid declaration of a made-up source, to be spoilt line by line. */
public final class DeclarationText {

  public static final String ID = "can-stat-arrivals";

  public static final String VALID =
      """
      # yaml-language-server: $schema=../../schema/source.json
      source: can-stat-arrivals
      title: { en: Arrivals, es: Llegadas, fr: Arrivées }
      publisher: { name: Statistics, area: CAN }
      homepage: https://example.org/arrivals
      licence: Open
      definition: People who arrive.
      table: flows
      counts:
        ref_area: CAN
        destination: CAN
        origin_basis: CTZ
        measure: IMM
        stat_unit: PS
      layout: { format: delimited, delimiter: comma, encoding: utf-8 }
      symbols:
        "--": { low: 0, high: 5, status: Q }
      columns:
        origin: { from: Country, lookup: [names-en, own] }
        time_period: { from: Year, as: year }
        sex: { from: Sex, map: { Men: M, Women: F } }
        obs_value: { from: People, as: count }
      ignore: [Note]
      skip:
        - { name: regions, column: Country, in: [Europe], because: overlaps }
      totals:
        - { name: all-sexes, column: Sex, in: [Both], over: [sex] }
      expect:
        rows: { min: 10, max: 20 }
        refused: { max: 0 }
        coverage: { origins: 5, from: "2015", to: "2020" }
      examples:
        - row: { Country: Belize, Year: "2015", Sex: Men, People: "3", Note: "" }
          gives: { origin: BLZ, obs_value: "3" }
        - row: { Country: Atlantis, Year: "2015", Sex: Men, People: "3", Note: "" }
          refused: unknown-area
      """;

  private DeclarationText() {}

  /** Writes a declaration of that id and a spelling list {@code own}. */
  public static Path write(Path jobs, String folder, String id, String text) throws IOException {
    Path lookups = Files.createDirectories(jobs.resolve("lookups"));
    Files.writeString(lookups.resolve("own.csv"), "spelling,code\nBélice,BLZ\n");
    Path sources = Files.createDirectories(jobs.resolve("sources").resolve(folder));
    return Files.writeString(sources.resolve(id + ".yml"), text);
  }

  public static SourceDeclaration valid() {
    return Declarations.parse(VALID, "jobs/sources/can/can-stat-arrivals.yml");
  }
}
