package org.puebla.indicator.cause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.puebla.indicator.counts.figure.Evidence;
import org.puebla.indicator.counts.figure.Figure;
import org.puebla.matrix.Bounded;

class RemittanceDivisionTest {

  private static final List<String> HOSTS = List.of("CAN", "CRI", "MEX", "USA");

  /** Whatever the incomes are, what came from all hosts is what was received. */
  @Property
  void addsUpToWhatWasReceived(
      @ForAll @DoubleRange(min = 1, max = 1e11) double received,
      @ForAll @DoubleRange(min = 100, max = 1e5) double income,
      @ForAll @Size(4) List<@DoubleRange(min = 1, max = 1e7) Double> migrants,
      @ForAll @Size(4) List<@DoubleRange(min = 100, max = 1e5) Double> incomes) {
    double sum =
        division(received, income, exact(migrants), incomes).amounts().values().stream()
            .mapToDouble(Figure::value)
            .sum();
    assertThat(sum).isCloseTo(received, within(1e-9 * received));
  }

  /** Every count of migrants within its bounds gives a figure within the figure's. */
  @Property
  void boundsHoldEveryCountOfMigrants(
      @ForAll @Size(4) List<@DoubleRange(min = 1, max = 1e6) Double> fewest,
      @ForAll @Size(4) List<@DoubleRange(min = 0, max = 1e6) Double> more,
      @ForAll @Size(4) List<@DoubleRange(min = 0, max = 1) Double> reading,
      @ForAll @Size(4) List<@DoubleRange(min = 100, max = 1e5) Double> incomes) {
    SortedMap<String, Figure> open = new TreeMap<>();
    SortedMap<String, Figure> closed = new TreeMap<>();
    for (int host = 0; host < HOSTS.size(); host++) {
      double low = fewest.get(host);
      double high = low + more.get(host);
      double read = Math.min(high, low + reading.get(host) * more.get(host));
      open.put(HOSTS.get(host), figure(low, low, high));
      closed.put(HOSTS.get(host), figure(read, read, read));
    }
    SortedMap<String, Figure> bounds = division(1000, 3000, open, incomes).amounts();
    division(1000, 3000, closed, incomes)
        .amounts()
        .forEach(
            (host, amount) -> {
              assertThat(amount.low()).isGreaterThanOrEqualTo(bounds.get(host).low() - 1e-9);
              assertThat(amount.high()).isLessThanOrEqualTo(bounds.get(host).high() + 1e-9);
            });
  }

  /** Whatever a host earns whose income is not known, if no more than the richest that is. */
  @Property
  void boundsHoldEveryIncomeUpToTheGreatestKnown(
      @ForAll @DoubleRange(min = 100, max = 1e5) double income,
      @ForAll @Size(4) List<@DoubleRange(min = 1, max = 1e7) Double> migrants,
      @ForAll @Size(4) List<@DoubleRange(min = 100, max = 1e5) Double> incomes,
      @ForAll @DoubleRange(min = 0, max = 1) double part) {
    double greatest = Math.max(incomes.get(0), Math.max(incomes.get(1), incomes.get(2)));
    List<Double> known =
        List.of(incomes.get(0), incomes.get(1), incomes.get(2), Math.max(1, part * greatest));
    RemittanceDivision whole = division(1000, income, exact(migrants), known);
    Map<String, Figure> without = new HashMap<>(whole.incomes());
    without.remove(HOSTS.get(3));

    SortedMap<String, Figure> bounds =
        new RemittanceDivision(whole.received(), whole.income(), whole.migrants(), without)
            .amounts();

    assertThat(bounds).containsOnlyKeys("CAN", "CRI", "MEX", "USA");
    for (String host : HOSTS.subList(0, 3)) {
      Figure amount = whole.amounts().get(host);
      assertThat(amount.value()).isGreaterThanOrEqualTo(bounds.get(host).low() - 1e-9);
      assertThat(amount.value()).isLessThanOrEqualTo(bounds.get(host).high() + 1e-9);
    }
  }

  private static SortedMap<String, Figure> exact(List<Double> migrants) {
    SortedMap<String, Figure> figures = new TreeMap<>();
    for (int host = 0; host < HOSTS.size(); host++) {
      double people = migrants.get(host);
      figures.put(HOSTS.get(host), figure(people, people, people));
    }
    return figures;
  }

  private static RemittanceDivision division(
      double received, double income, SortedMap<String, Figure> migrants, List<Double> incomes) {
    Map<String, Figure> earned = new HashMap<>();
    for (int host = 0; host < HOSTS.size(); host++) {
      double perHead = incomes.get(host);
      earned.put(HOSTS.get(host), figure(perHead, perHead, perHead));
    }
    return new RemittanceDivision(
        figure(received, received, received), figure(income, income, income), migrants, earned);
  }

  private static Figure figure(double value, double low, double high) {
    return new Figure(new Bounded(value, low, high), new Evidence(0, 1, 1, 7));
  }
}
