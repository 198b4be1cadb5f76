package org.puebla.model;

/** What a figure of {@code flows} or {@code stocks} counts. */
public enum Measure implements Coded {
  /** Immigration. */
  IMMIGRATION("IMM", Kind.FLOW),
  /** Emigration. */
  EMIGRATION("EMI", Kind.FLOW),
  /** Border entries. */
  ENTRIES("ENT", Kind.FLOW),
  /** Border exits. */
  EXITS("EXT", Kind.FLOW),
  /** Irregular transits. */
  IRREGULAR_TRANSITS("TRN", Kind.FLOW),
  /** Encounters. */
  ENCOUNTERS("ENC", Kind.FLOW),
  /** Persons found inadmissible. */
  INADMISSIBLE("INA", Kind.FLOW),
  /** Expulsions. */
  EXPULSIONS("EXP", Kind.FLOW),
  /** Removals. */
  REMOVALS("REM", Kind.FLOW),
  /** Assisted returns. */
  ASSISTED_RETURNS("RVL", Kind.FLOW),
  /** Returnees received. */
  RETURNEES_RECEIVED("RCV", Kind.FLOW),
  /** Custody book-ins. */
  CUSTODY_BOOK_INS("CUS", Kind.FLOW),
  /** Persons in custody. */
  IN_CUSTODY("CUSS", Kind.STOCK),
  /** Asylum applications. */
  ASYLUM_APPLICATIONS("ASA", Kind.FLOW),
  /** Asylum decisions. */
  ASYLUM_DECISIONS("ASD", Kind.FLOW),
  /** Asylum applications pending. */
  ASYLUM_PENDING("ASP", Kind.STOCK),
  /** Refugees. */
  REFUGEES("REF", Kind.STOCK),
  /** Residence permits. */
  RESIDENCE_PERMITS("RSP", Kind.FLOW),
  /** Naturalisations. */
  NATURALISATIONS("NAT", Kind.FLOW),
  /** Foreign-born. */
  FOREIGN_BORN("FBS", Kind.STOCK),
  /** Foreign citizens. */
  FOREIGN_CITIZENS("FCS", Kind.STOCK),
  /** Deaths and missing persons on migration routes. */
  DEATHS_AND_MISSING("DTH", Kind.FLOW),
  /** Victims of trafficking identified. */
  TRAFFICKING_VICTIMS("VOT", Kind.FLOW),
  /** New internal displacement. */
  NEW_DISPLACEMENT("IDN", Kind.FLOW),
  /** Internally displaced persons. */
  DISPLACED("IDS", Kind.STOCK),
  /** Remittances received. */
  REMITTANCES_RECEIVED("RMI", Kind.FLOW),
  /** Remittances sent. */
  REMITTANCES_SENT("RMO", Kind.FLOW);

  /** Whether a measure counts what happened in a period or what stood at its end. */
  public enum Kind {
    FLOW,
    STOCK
  }

  private final String code;
  private final Kind kind;

  Measure(String code, Kind kind) {
    this.code = code;
    this.kind = kind;
  }

  @Override
  public String code() {
    return code;
  }

  public Kind kind() {
    return kind;
  }
}
