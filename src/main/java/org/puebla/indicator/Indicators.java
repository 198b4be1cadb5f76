package org.puebla.indicator;

import java.util.List;
import java.util.Optional;

/** Every indicator, in the order in which they are listed; one line makes a new one known. */
public final class Indicators {

  private static final List<Indicator> ALL =
      List.of(
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
          new Feminisation());

  private Indicators() {}

  public static List<Indicator> all() {
    return ALL;
  }

  public static Optional<Indicator> find(String id) {
    return ALL.stream().filter(indicator -> indicator.id().text().equals(id)).findFirst();
  }
}
