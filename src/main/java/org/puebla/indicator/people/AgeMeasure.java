package org.puebla.indicator.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.puebla.demography.AgeProfile;
import org.puebla.demography.ScheduleFit;
import org.puebla.demography.ScheduleForm;
import org.puebla.indicator.Definition;
import org.puebla.indicator.Indicator;
import org.puebla.indicator.OfSeries;
import org.puebla.indicator.Results;
import org.puebla.indicator.Subject;
import org.puebla.indicator.Unit;
import org.puebla.indicator.counts.figure.Figure;
import org.puebla.indicator.counts.flow.AgedRates;
import org.puebla.indicator.counts.flow.FlowSeries;
import org.puebla.indicator.counts.population.Population;
import org.puebla.matrix.Bounded;
import org.puebla.model.PueblaException;
import org.puebla.table.Tables;

/**
 * One number that says how arrivals depend on age: read off the rates, or off the seven-parameter
 * model schedule fitted to them. Bounds of what is read are not known; those of what is fitted hold
 * 95 in a hundred.
 */
public final class AgeMeasure extends OfSeries {

  /** What is read off, and of what. */
  enum Kind {
    GROSS("age-gmr", Unit.RATIO),
    PEAK("age-peak", Unit.YEARS),
    PEAK_SHARE("age-peak-share", Unit.PERCENT),
    UPWARD("age-murc", Unit.RATIO),
    DOWNWARD("age-mdrc", Unit.RATIO),
    ASYMMETRY("age-asymmetry", Unit.RATIO),
    SCHEDULE_PEAKING("rogers-castro-peaking", Unit.YEARS),
    SCHEDULE_CHILDREN("rogers-castro-child-dependency", Unit.RATIO),
    SCHEDULE_ASYMMETRY("rogers-castro-labour-asymmetry", Unit.RATIO),
    SCHEDULE_REGULARITY("rogers-castro-regularity", Unit.RATIO);

    private final String id;
    private final Unit unit;

    Kind(String id, Unit unit) {
      this.id = id;
      this.unit = unit;
    }

    private boolean isFitted() {
      return id.startsWith("rogers-castro");
    }
  }

  private static final double NORMAL_95 = 1.959963984540054;

  private final Kind kind;

  private AgeMeasure(Kind kind) {
    super(Definition.of(kind.id, 1, kind.unit, Tables.FLOWS, Tables.POPULATION));
    this.kind = kind;
  }

  /** One indicator for each kind. */
  public static List<Indicator> all() {
    return new ArrayList<>(Arrays.stream(Kind.values()).map(AgeMeasure::new).toList());
  }

  @Override
  public void compute(FlowSeries series, Population population, Results results) {
    for (AgedRates rates : AgedRates.of(series, population)) {
      Bounded amount = kind.isFitted() ? fitted(rates) : read(rates);
      results.add(
          Subject.arrivals(rates.area()),
          rates.key(),
          new Figure(amount, amount.isKnown() ? rates.evidence() : rates.evidence().ofNothing()));
    }
  }

  private Bounded read(AgedRates rates) {
    AgeProfile profile = AgeProfile.of(rates.ages(), rates.widths(), rates.rates());
    double value =
        switch (kind) {
          case GROSS -> profile.gross();
          case PEAK -> profile.gross() > 0 ? profile.peakAge() : Double.NaN;
          case PEAK_SHARE -> profile.peakShare();
          case UPWARD -> profile.upward();
          case DOWNWARD -> profile.downward();
          default -> profile.asymmetry();
        };
    return Double.isNaN(value)
        ? Bounded.unknown()
        : new Bounded(value, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
  }

  /** Not known where no schedule fits, or the rates leave its parameters open. */
  private Bounded fitted(AgedRates rates) {
    try {
      ScheduleFit fit = ScheduleFit.of(ScheduleForm.SEVEN, rates.ages(), rates.rates());
      return switch (kind) {
        case SCHEDULE_PEAKING -> position(fit);
        case SCHEDULE_CHILDREN -> ratio(fit, "a1", "a2");
        case SCHEDULE_ASYMMETRY -> ratio(fit, "lambda2", "alpha2");
        default -> ratio(fit, "alpha1", "alpha2");
      };
    } catch (PueblaException noFit) {
      return Bounded.unknown();
    }
  }

  private static Bounded position(ScheduleFit fit) {
    double peak = fit.schedule().peaking();
    double margin = NORMAL_95 * fit.standardError("mu2");
    return fit.settles("mu2") ? new Bounded(peak, peak - margin, peak + margin) : Bounded.unknown();
  }

  /** Its logarithm is nearer to normal than itself. */
  private static Bounded ratio(ScheduleFit fit, String above, String below) {
    if (!fit.settles(above) || !fit.settles(below)) {
      return Bounded.unknown();
    }
    double ratio = fit.schedule().parameter(above) / fit.schedule().parameter(below);
    double factor = Math.exp(NORMAL_95 * fit.standardErrorOfLogRatio(above, below));
    return new Bounded(ratio, ratio / factor, ratio * factor);
  }
}
