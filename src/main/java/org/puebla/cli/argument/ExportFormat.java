package org.puebla.cli.argument;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a slice can be exported to. */
public enum ExportFormat {
  CSV,
  SDMX_CSV,
  XLSX,
  PARQUET;

  /**
   * @throws org.puebla.model.PueblaException INVALID when there is no such format
   */
  public static ExportFormat named(String typed) {
    return Arrays.stream(values())
        .filter(format -> format.code().equals(typed))
        .findFirst()
        .orElseThrow(() -> Unknown.of("cli.export-format", typed, codes()));
  }

  private static List<String> codes() {
    return Arrays.stream(values()).map(ExportFormat::code).toList();
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
