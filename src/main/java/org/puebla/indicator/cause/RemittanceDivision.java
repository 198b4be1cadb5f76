package org.puebla.indicator.cause;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.puebla.indicator.counts.figure.Evidence;
import org.puebla.indicator.counts.figure.Figure;
import org.puebla.matrix.Bounded;

/**
 * What one country received in a year, divided among the hosts of its migrants by all rules.
 *
 * @param received in dollars
 * @param income per head at home, above nought
 * @param migrants who live at each host
 * @param incomes per head of the hosts where it is known, above nought
 */
record RemittanceDivision(
    Figure received,
    Figure income,
    SortedMap<String, Figure> migrants,
    Map<String, Figure> incomes) {

  /** Migrants at one host, each so many times as what one sends. */
  private record Weight(double value, double low, double high) {

    private static final Weight NONE = new Weight(0, 0, 0);

    static Weight of(Figure migrants, double perMigrant) {
      return new Weight(
          migrants.value() * perMigrant,
          Math.max(0, migrants.low()) * perMigrant,
          migrants.high() * perMigrant);
    }

    /** Of a host of whose weight no more is known than that it is at most this. */
    static Weight upTo(double most) {
      return new Weight(0, 0, Double.isNaN(most) ? Double.POSITIVE_INFINITY : most);
    }

    /** Between the share of the fewest beside most others, and the other way round. */
    Bounded share(Weight others) {
      double least = low == 0 ? 0 : low / (low + others.high);
      double most = Double.isInfinite(high) ? 1 : high / (high + others.low);
      return Figure.enclosing(value / (value + others.value), least, Double.isNaN(most) ? 1 : most);
    }

    Weight plus(Weight other) {
      return new Weight(value + other.value, low + other.low, high + other.high);
    }
  }

  /**
   * What came from each host: by the rule of both incomes, between the least and the greatest of
   * all rules. The known ones add up to what was received; a host whose income or migrants are not
   * known has an unknown figure and no part in the sum, but one in the lower bounds of the others:
   * at most all its migrants at the greatest income that is known of a host.
   */
  SortedMap<String, Figure> amounts() {
    Evidence evidence = evidence();
    SortedMap<String, Figure> amounts = new TreeMap<>();
    migrants
        .keySet()
        .forEach(host -> amounts.put(host, new Figure(Bounded.unknown(), evidence.ofNothing())));
    List<String> hosts = migrants.keySet().stream().filter(this::isKnown).toList();
    Map<RemittanceRule, List<Bounded>> shares = new EnumMap<>(RemittanceRule.class);
    for (RemittanceRule rule : RemittanceRule.values()) {
      Weight unknown = unknown(rule);
      shares.put(rule, shares(hosts.stream().map(host -> weight(host, rule)).toList(), unknown));
    }
    for (int host = 0; host < hosts.size(); host++) {
      Bounded amount = amount(host, shares);
      if (amount.isKnown()) {
        amounts.put(hosts.get(host), new Figure(amount, evidence));
      }
    }
    return amounts;
  }

  /** Each beside all others: those before it and those after it, as a sum may be without end. */
  private static List<Bounded> shares(List<Weight> weights, Weight unknown) {
    List<Weight> after = new ArrayList<>(List.of(unknown));
    for (int at = weights.size() - 1; at > 0; at--) {
      after.add(after.get(after.size() - 1).plus(weights.get(at)));
    }
    List<Bounded> shares = new ArrayList<>();
    Weight before = Weight.NONE;
    for (int at = 0; at < weights.size(); at++) {
      Weight own = weights.get(at);
      shares.add(own.share(before.plus(after.get(weights.size() - 1 - at))));
      before = before.plus(own);
    }
    return shares;
  }

  private Bounded amount(int host, Map<RemittanceRule, List<Bounded>> shares) {
    double least = 1;
    double most = 0;
    for (List<Bounded> ofRule : shares.values()) {
      least = Math.min(least, ofRule.get(host).low());
      most = Math.max(most, ofRule.get(host).high());
    }
    Bounded share = requireNonNull(shares.get(RemittanceRule.BOTH_INCOMES)).get(host);
    return Figure.enclosing(
        received.value() * share.value(),
        Math.max(0, received.low()) * least,
        received.high() * most);
  }

  private Weight weight(String host, RemittanceRule rule) {
    double earned = requireNonNull(incomes.get(host)).value();
    return Weight.of(requireNonNull(migrants.get(host)), rule.perMigrant(earned, income.value()));
  }

  /** All hosts together that are not known. */
  private Weight unknown(RemittanceRule rule) {
    double greatest = incomes.values().stream().mapToDouble(Figure::value).max().orElse(0);
    Weight unknown = Weight.NONE;
    for (Map.Entry<String, Figure> each : migrants.entrySet()) {
      double most = each.getValue().high();
      if (!isKnown(each.getKey()) && most != 0) {
        Figure earned = incomes.get(each.getKey());
        double income = earned == null ? greatest : earned.value();
        unknown = unknown.plus(Weight.upTo(most * rule.perMigrant(income, this.income.value())));
      }
    }
    return unknown;
  }

  private boolean isKnown(String host) {
    return incomes.containsKey(host) && requireNonNull(migrants.get(host)).isKnown();
  }

  /** Of everything read; covered is the share of migrants who live where an income is known. */
  private Evidence evidence() {
    List<Evidence> read = new ArrayList<>(List.of(received.evidence(), income.evidence()));
    double everywhere = 0;
    double covered = 0;
    for (Map.Entry<String, Figure> each : migrants.entrySet()) {
      read.add(each.getValue().evidence());
      Figure earned = incomes.get(each.getKey());
      if (earned != null) {
        read.add(earned.evidence());
      }
      double people = each.getValue().isKnown() ? each.getValue().value() : 0;
      everywhere += people;
      covered += isKnown(each.getKey()) ? people : 0;
    }
    Evidence all = Evidence.of(read);
    return new Evidence(
            all.severity(),
            everywhere > 0 ? Math.min(1, covered / everywhere) : 0,
            all.cells(),
            all.digest())
        .estimated();
  }
}
