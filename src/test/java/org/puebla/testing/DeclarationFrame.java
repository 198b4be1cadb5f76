package org.puebla.testing;

/** What a declaration says before and after that which a test is about: border encounters. */
public final class DeclarationFrame {

  private static final String FRAME =
      """
      source: xyz-test
      title: { en: Test, es: Prueba, fr: Essai }
      publisher: { name: Test office, area: USA }
      homepage: https://example.org
      licence: none
      definition: Synthetic rows for tests.
      table: flows
      counts: { ref_area: USA, destination: USA, origin_basis: CTZ, measure: ENC, stat_unit: EV }
      %s
      expect: { rows: { min: 0 }, refused: { max: 0 } }
      examples: []
      """;

  private DeclarationFrame() {}

  /**
   * @param layoutAndColumns the keys from {@code layout} on
   */
  public static String around(String layoutAndColumns) {
    return FRAME.formatted(layoutAndColumns.strip());
  }
}
