package org.puebla.indicator.cause;

/**
 * How much a migrant sends home beside other migrants, by what is earned where they live and at
 * home (Ratha and Shaw 2007, annex).
 */
enum RemittanceRule {
  /** Every migrant sends the same. */
  MIGRANTS {
    @Override
    double perMigrant(double host, double home) {
      return 1;
    }
  },
  /** As much as is earned at the host. */
  HOST_INCOME {
    @Override
    double perMigrant(double host, double home) {
      return host;
    }
  },
  /** What is earned at home, and more at a richer host, at a falling rate. */
  BOTH_INCOMES {
    @Override
    double perMigrant(double host, double home) {
      return host < home ? home : home + Math.pow(host - home, BETA);
    }
  };

  /** Of the surplus of the host's income; what Ratha and Shaw found to fit. */
  static final double BETA = 0.75;

  /**
   * What one migrant sends in units of its own.
   *
   * @param host income per head where the migrant lives, in dollars
   * @param home income per head where the money goes, in dollars
   */
  abstract double perMigrant(double host, double home);
}
