package org.puebla.series;

import ec.satoolkit.algorithm.implementation.TramoSeatsProcessingFactory;
import ec.satoolkit.tramoseats.TramoSeatsSpecification;
import ec.tstoolkit.algorithm.CompositeResults;
import ec.tstoolkit.modelling.DefaultTransformationType;
import ec.tstoolkit.modelling.ModellingDictionary;
import ec.tstoolkit.modelling.arima.PreprocessingModel;
import ec.tstoolkit.modelling.arima.tramo.TramoSpecification;
import ec.tstoolkit.timeseries.regression.OutlierEstimation;
import ec.tstoolkit.timeseries.simplets.TsData;
import ec.tstoolkit.timeseries.simplets.TsFrequency;
import ec.tstoolkit.timeseries.simplets.TsPeriod;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.puebla.series.SeasonalAdjustment.Form;

/**
 * The only place that knows JDemetra+: TRAMO chooses a seasonal ARIMA model and finds outliers,
 * SEATS divides what the model describes into trend, season and irregular part.
 */
final class TramoSeats {

  /**
   * Of the likelihood between two steps of the search. The library's 1e-7 ends it so early that the
   * fourth digit hangs on the processor; this costs no more.
   */
  private static final double TOLERANCE = 1e-13;

  /** Of the greatest value: errors below this are those of the arithmetic. */
  private static final double NEARLY_NOUGHT = 1e-9;

  /** Outliers at which the library's search gives up. */
  private static final int MOST_OUTLIERS = 30;

  /** One month in so many: a series with more outliers has no course for them to lie off. */
  private static final int OUTLIERS_IN = 5;

  private TramoSeats() {}

  /**
   * @param series whole, and of three years at least
   */
  static Optional<SeasonalAdjustment> adjust(MonthlySeries series, Form form) {
    CompositeResults results =
        TramoSeatsProcessingFactory.process(data(series), specification(form));
    PreprocessingModel model =
        results.get(TramoSeatsProcessingFactory.PREPROCESSING, PreprocessingModel.class);
    if (!results.isSuccessful() || model == null || leavesNothing(model, series, form)) {
      return Optional.empty();
    }
    TsData season = results.getData(ModellingDictionary.S, TsData.class);
    TsData irregular = results.getData(ModellingDictionary.I, TsData.class);
    List<Outlier> outliers = outliers(model, irregular.getStart());
    return outliers.size() >= MOST_OUTLIERS || outliers.size() * OUTLIERS_IN > series.size()
        ? Optional.empty()
        : Optional.of(new SeasonalAdjustment(form, values(season), values(irregular), outliers));
  }

  /**
   * RSA3, the library's automatic model without effects of the calendar, as working days and feasts
   * are those of many countries; logarithms wherever they can be taken, so that a figure of one
   * edition is of the same kind as that of the next.
   */
  private static TramoSeatsSpecification specification(Form form) {
    TramoSeatsSpecification specification = TramoSeatsSpecification.RSA3.clone();
    TramoSpecification tramo = specification.getTramoSpecification();
    tramo
        .getTransform()
        .setFunction(
            form == Form.MULTIPLICATIVE
                ? DefaultTransformationType.Log
                : DefaultTransformationType.None);
    tramo.getEstimate().setTol(TOLERANCE);
    return specification;
  }

  private static TsData data(MonthlySeries series) {
    YearMonth first = series.first();
    return new TsData(
        TsFrequency.Monthly, first.getYear(), first.getMonthValue() - 1, series.values(), true);
  }

  /** A model without errors: every effect is then any number of standard errors. */
  private static boolean leavesNothing(PreprocessingModel model, MonthlySeries series, Form form) {
    double scale =
        form == Form.MULTIPLICATIVE
            ? 1
            : Arrays.stream(series.values()).map(Math::abs).max().orElse(0);
    return model.estimation.getLikelihood().getSer() <= NEARLY_NOUGHT * scale;
  }

  private static List<Outlier> outliers(PreprocessingModel model, TsPeriod first) {
    return Arrays.stream(model.outliersEstimation(true, false))
        .map(each -> outlier(each, first))
        .sorted(Comparator.comparingInt(Outlier::at).thenComparing(Outlier::kind))
        .toList();
  }

  private static Outlier outlier(OutlierEstimation found, TsPeriod first) {
    return new Outlier(
        Outlier.Kind.of(found.getCode()),
        found.getPosition().minus(first),
        found.getValue(),
        found.getStdev());
  }

  private static double[] values(TsData data) {
    return data.getValues().internalStorage().clone();
  }
}
