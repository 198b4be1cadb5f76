package org.puebla.normalise.edition.totals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.puebla.codelist.AreaLevel;
import org.puebla.codelist.Areas;
import org.puebla.quality.Finding;
import org.puebla.quality.Finding.Level;
import org.puebla.source.declaration.TotalRule;

/** Holds every printed total of an edition against the sum of its parts. */
public final class TotalsReconciliation {

  /** Doubles that were added up in another order may differ in their last digits. */
  private static final double FLOATING_POINT = 1e-9;

  private static final String ALL = "_T";

  private final String source;
  private final String edition;
  private final List<TotalRule> rules;
  private final Areas areas = Areas.standard();
  private final Map<String, Set<String>> members = new HashMap<>();

  public TotalsReconciliation(String source, String edition, List<TotalRule> rules) {
    this.source = source;
    this.edition = edition;
    this.rules = List.copyOf(rules);
  }

  /**
   * One finding for each total that its parts miss, and one for each rule that says how many met.
   */
  public List<Finding> findings(TotalsBook book) {
    List<Finding> findings = new ArrayList<>();
    for (int rule = 0; rule < rules.size(); rule++) {
      check(rules.get(rule), book.ledgers().get(rule), findings);
    }
    return findings;
  }

  private void check(TotalRule rule, TotalsLedger ledger, List<Finding> findings) {
    Level missed = rule.onImbalance().orElse("warn").equals("fail") ? Level.FAIL : Level.WARN;
    int met = 0;
    for (TotalsLedger.Printed total : ledger.printed()) {
      Sum parts = sumOfParts(total, ledger);
      double allowed =
          Math.abs(total.figure().value()) * (rule.tolerance().orElse(0.0) + FLOATING_POINT);
      if (parts.distance(total.figure()) <= allowed) {
        met++;
      } else {
        findings.add(
            finding(
                rule,
                missed,
                parts.value() - total.figure().value(),
                plain(parts.value()),
                plain(total.figure().value()),
                total.locator()));
      }
    }
    findings.add(
        finding(
            rule,
            met == ledger.printed().size() ? Level.PASS : Level.WARN,
            null,
            met + " totals met",
            ledger.printed().size() + " totals printed",
            ""));
  }

  private Sum sumOfParts(TotalsLedger.Printed total, TotalsLedger ledger) {
    Sum sum = new Sum();
    for (Map.Entry<TotalsLedger.Part, Sum> part : ledger.parts(total.fixed()).entrySet()) {
      if (agree(total.within(), part.getKey().within())
          && belong(total.areas(), part.getKey().areas())) {
        sum.add(part.getValue());
      }
    }
    return sum;
  }

  /** A total says nothing of a column in which it is blank. */
  private static boolean agree(List<String> total, List<String> part) {
    for (int at = 0; at < total.size(); at++) {
      if (!total.get(at).isEmpty() && !total.get(at).equals(part.get(at))) {
        return false;
      }
    }
    return true;
  }

  private boolean belong(List<String> total, List<String> part) {
    for (int at = 0; at < total.size(); at++) {
      String group = total.get(at);
      boolean isGroup =
          !group.equals(ALL)
              && areas.find(group).filter(area -> area.level() == AreaLevel.AGGREGATE).isPresent();
      if (isGroup && !members(group).contains(part.get(at))) {
        return false;
      }
    }
    return true;
  }

  private Set<String> members(String group) {
    return members.computeIfAbsent(
        group, code -> areas.members(code, Year.from(LocalDate.parse(edition))));
  }

  private Finding finding(
      TotalRule rule,
      Level level,
      @Nullable Double imbalance,
      String found,
      String expected,
      String locator) {
    return new Finding(
        source, edition, "total." + rule.name(), level, imbalance, found, expected, locator);
  }

  private static String plain(double figure) {
    return BigDecimal.valueOf(figure).stripTrailingZeros().toPlainString();
  }
}
