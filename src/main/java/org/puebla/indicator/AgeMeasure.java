package org.puebla.indicator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.puebla.demography.AgeProfile;
import org.puebla.demography.ModelSchedule;
import org.puebla.demography.ScheduleFit;
import org.puebla.demography.ScheduleForm;
import org.puebla.indicator.counts.AgedRates;
import org.puebla.indicator.counts.Figure;
import org.puebla.indicator.counts.FlowSeries;
import org.puebla.indicator.counts.Population;
import org.puebla.matrix.Bounded;
import org.puebla.model.PueblaException;
import org.puebla.table.Tables;

/**
 * One number that says how arrivals depend on age: read off the rates, or off the seven-parameter
 * model schedule fitted to them. Bounds are not known.
 */
final class AgeMeasure extends OfSeries {

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

  private final Kind kind;

  private AgeMeasure(Kind kind) {
    super(Definition.of(kind.id, 1, kind.unit, Tables.FLOWS, Tables.POPULATION));
    this.kind = kind;
  }

  /** One indicator for each kind. */
  static List<Indicator> all() {
    return new ArrayList<>(Arrays.stream(Kind.values()).map(AgeMeasure::new).toList());
  }

  @Override
  void compute(FlowSeries series, Population population, Results results) {
    for (AgedRates rates : AgedRates.of(series, population)) {
      double value = value(rates);
      Figure figure =
          Double.isNaN(value)
              ? new Figure(Bounded.unknown(), rates.evidence().ofNothing())
              : new Figure(
                  new Bounded(value, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY),
                  rates.evidence());
      results.add(Subject.arrivals(rates.area()), rates.key(), figure);
    }
  }

  private double value(AgedRates rates) {
    return kind.isFitted() ? fitted(rates) : read(rates);
  }

  private double read(AgedRates rates) {
    AgeProfile profile = AgeProfile.of(rates.ages(), rates.widths(), rates.rates());
    return switch (kind) {
      case GROSS -> profile.gross();
      case PEAK -> profile.gross() > 0 ? profile.peakAge() : Double.NaN;
      case PEAK_SHARE -> profile.peakShare();
      case UPWARD -> profile.upward();
      case DOWNWARD -> profile.downward();
      default -> profile.asymmetry();
    };
  }

  /** Not known where no schedule fits: a fit that did not converge says nothing. */
  private double fitted(AgedRates rates) {
    try {
      ModelSchedule schedule =
          ScheduleFit.of(ScheduleForm.SEVEN, rates.ages(), rates.rates()).schedule();
      return switch (kind) {
        case SCHEDULE_PEAKING -> schedule.peaking();
        case SCHEDULE_CHILDREN -> schedule.childDependency();
        case SCHEDULE_ASYMMETRY -> schedule.labourAsymmetry();
        default -> schedule.regularity();
      };
    } catch (PueblaException noFit) {
      return Double.NaN;
    }
  }
}
