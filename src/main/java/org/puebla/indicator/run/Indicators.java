package org.puebla.indicator.run;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.puebla.index.AreaIndex;
import org.puebla.index.SystemIndex;
import org.puebla.indicator.Indicator;
import org.puebla.indicator.Unit;
import org.puebla.indicator.asylum.AsylumRate;
import org.puebla.indicator.asylum.InternallyDisplaced;
import org.puebla.indicator.asylum.PendingYears;
import org.puebla.indicator.asylum.RecognitionRate;
import org.puebla.indicator.asylum.RefugeesPerHundredThousand;
import org.puebla.indicator.cause.BilateralRemittances;
import org.puebla.indicator.cause.CauseGap;
import org.puebla.indicator.cause.CauseLevel;
import org.puebla.indicator.enforcement.CustodyRate;
import org.puebla.indicator.enforcement.MeanStay;
import org.puebla.indicator.enforcement.RemovalShare;
import org.puebla.indicator.enforcement.ReturnRate;
import org.puebla.indicator.flow.AggregateNetMigrationRate;
import org.puebla.indicator.flow.AreaEffectiveness;
import org.puebla.indicator.flow.BilateralBalance;
import org.puebla.indicator.flow.Circularity;
import org.puebla.indicator.flow.Connectivity;
import org.puebla.indicator.flow.Coverage;
import org.puebla.indicator.flow.CrudeMigrationIntensity;
import org.puebla.indicator.flow.ExtraRegionalShare;
import org.puebla.indicator.flow.FlowAreaIndex;
import org.puebla.indicator.flow.FlowIndex;
import org.puebla.indicator.flow.GrossMigration;
import org.puebla.indicator.flow.GrossMigrationRate;
import org.puebla.indicator.flow.Inflow;
import org.puebla.indicator.flow.InflowRate;
import org.puebla.indicator.flow.IntraRegionalShareIn;
import org.puebla.indicator.flow.IntraRegionalShareOut;
import org.puebla.indicator.flow.MigrationEffectiveness;
import org.puebla.indicator.flow.NetMigration;
import org.puebla.indicator.flow.NetMigrationRate;
import org.puebla.indicator.flow.Outflow;
import org.puebla.indicator.flow.OutflowRate;
import org.puebla.indicator.flow.PreferenceIndex;
import org.puebla.indicator.flow.RepeatRatio;
import org.puebla.indicator.flow.Timeliness;
import org.puebla.indicator.mirror.MirrorAsymmetry;
import org.puebla.indicator.mirror.MirrorDifference;
import org.puebla.indicator.mirror.ReturnsReceivedMirror;
import org.puebla.indicator.people.AgeMeasure;
import org.puebla.indicator.people.ChildShare;
import org.puebla.indicator.people.Deaths;
import org.puebla.indicator.people.FemaleShare;
import org.puebla.indicator.people.TraffickingVictims;
import org.puebla.indicator.people.UnaccompaniedShare;
import org.puebla.indicator.population.ForeignBornShare;
import org.puebla.indicator.population.GrowthComponent;
import org.puebla.indicator.population.NetMigrationSurvival;
import org.puebla.indicator.population.PopulationMeasure;
import org.puebla.indicator.time.AnomalyScore;
import org.puebla.indicator.time.CalendarFromFiscal;
import org.puebla.indicator.time.Feminisation;
import org.puebla.indicator.time.SeasonalFactor;
import org.puebla.indicator.time.SeasonalStrength;
import org.puebla.indicator.time.StructuralBreak;
import org.puebla.indicator.time.TransitCorrelation;
import org.puebla.indicator.time.TransitDelay;
import org.puebla.indicator.time.TransitRatio;
import org.puebla.indicator.time.TrendProbability;
import org.puebla.indicator.time.TrendSlope;

/** Every indicator, in the order in which they are listed; one line makes a new one known. */
public final class Indicators {

  private static final List<Indicator> ALL =
      Stream.of(
              of(),
              AgeMeasure.all(),
              CauseGap.all(),
              CauseLevel.all(),
              PopulationMeasure.all(),
              GrowthComponent.all())
          .flatMap(List::stream)
          .toList();

  private Indicators() {}

  private static List<Indicator> of() {
    return List.of(
        new Inflow(),
        new Outflow(),
        new NetMigration(),
        new GrossMigration(),
        new InflowRate(),
        new OutflowRate(),
        new NetMigrationRate(),
        new GrossMigrationRate(),
        new CrudeMigrationIntensity(),
        new MigrationEffectiveness(),
        new AggregateNetMigrationRate(),
        new Connectivity(),
        new AreaEffectiveness(),
        FlowIndex.ofPopulation(SystemIndex.COURGEAU_K),
        FlowIndex.of(SystemIndex.INEQUALITY),
        FlowIndex.of(SystemIndex.INEQUALITY_INDEPENDENCE),
        FlowIndex.of(SystemIndex.HERFINDAHL_HIRSCHMAN),
        FlowIndex.of(SystemIndex.EFFECTIVE_CORRIDORS),
        FlowIndex.of(SystemIndex.THEIL),
        FlowIndex.of(SystemIndex.GINI_TOTAL),
        FlowIndex.of(SystemIndex.GINI_TOTAL_UNCORRECTED),
        FlowIndex.of(SystemIndex.GINI_ROW),
        FlowIndex.of(SystemIndex.GINI_COLUMN),
        FlowIndex.of(SystemIndex.GINI_IN_WEIGHTED),
        FlowIndex.of(SystemIndex.GINI_OUT_WEIGHTED),
        FlowIndex.of(SystemIndex.GINI_WEIGHTED),
        FlowIndex.inPercent(SystemIndex.GINI_ROW_STANDARDIZED),
        FlowIndex.inPercent(SystemIndex.GINI_COLUMN_STANDARDIZED),
        FlowAreaIndex.ofArrivals(AreaIndex.GINI_IN),
        FlowAreaIndex.ofDepartures(AreaIndex.GINI_OUT),
        FlowIndex.of(SystemIndex.COEFFICIENT_OF_VARIATION),
        FlowIndex.of(SystemIndex.AGGREGATED_CV),
        FlowIndex.of(SystemIndex.AGGREGATED_CV_IN),
        FlowIndex.of(SystemIndex.AGGREGATED_CV_OUT),
        FlowIndex.ofDistances(SystemIndex.MEAN_DISTANCE, Unit.KILOMETRES),
        FlowIndex.ofDistances(SystemIndex.MEDIAN_DISTANCE, Unit.KILOMETRES),
        FlowIndex.ofDistances(SystemIndex.DISTANCE_DECAY, Unit.RATIO),
        FlowAreaIndex.ofDepartures(AreaIndex.COMPONENT_ORIGIN),
        FlowAreaIndex.ofArrivals(AreaIndex.COMPONENT_DESTINATION),
        new PreferenceIndex(),
        new BilateralBalance(),
        new Circularity(),
        new FemaleShare(),
        new ChildShare(),
        new UnaccompaniedShare(),
        new IntraRegionalShareIn(),
        new IntraRegionalShareOut(),
        new ExtraRegionalShare(),
        new RepeatRatio(),
        new Coverage(),
        new Timeliness(),
        new AsylumRate(),
        new RecognitionRate(),
        new PendingYears(),
        new RefugeesPerHundredThousand(),
        new ForeignBornShare(),
        new InternallyDisplaced(),
        new Deaths(),
        new TraffickingVictims(),
        new ReturnRate(),
        new RemovalShare(),
        new CustodyRate(),
        new MeanStay(),
        new SeasonalStrength(),
        new SeasonalFactor(),
        new TrendSlope(),
        new TrendProbability(),
        new AnomalyScore(),
        new StructuralBreak(),
        new TransitDelay(),
        new TransitRatio(),
        new TransitCorrelation(),
        new CalendarFromFiscal(),
        new MirrorAsymmetry(),
        new MirrorDifference(),
        new ReturnsReceivedMirror(),
        new Feminisation(),
        new BilateralRemittances(),
        new NetMigrationSurvival());
  }

  public static List<Indicator> all() {
    return ALL;
  }

  public static Optional<Indicator> find(String id) {
    return ALL.stream().filter(indicator -> indicator.id().text().equals(id)).findFirst();
  }
}
