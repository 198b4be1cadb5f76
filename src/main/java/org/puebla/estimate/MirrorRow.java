package org.puebla.estimate;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.puebla.estimate.mirror.MirrorFlow;
import org.puebla.estimate.mirror.Reconciliation;
import org.puebla.estimate.mirror.Reporter;
import org.puebla.indicator.counts.cell.CountingBasis;
import org.puebla.indicator.counts.cell.MatrixKey;
import org.puebla.indicator.counts.flow.MirrorKind;
import org.puebla.table.TableSchema;
import org.puebla.table.Tables;

/** One row of the {@code mirror} table. */
record MirrorRow(MirrorKind kind, MatrixKey key, MirrorFlow flow, Reconciliation reconciliation) {

  private static final TableSchema TABLE = Tables.MIRROR;

  /** A factor is known of one of its reports at least. */
  boolean isReconciled() {
    return reconciliation.reconciled(flow).isPresent();
  }

  /** In the order of the table. */
  @Nullable Object[] values() {
    @Nullable Object[] values = new Object[TABLE.columns().size()];
    for (int at = 0; at < values.length; at++) {
      values[at] = value(TABLE.columns().get(at).name());
    }
    return values;
  }

  private @Nullable Object value(String column) {
    CountingBasis basis = key.series().basis();
    return switch (column) {
      case "origin" -> flow.origin();
      case "destination" -> flow.destination();
      case "origin_basis" -> basis.originBasis();
      case "measure" -> kind.code();
      case "stat_unit" -> basis.unit();
      case "duration" -> basis.duration();
      case "sex" -> key.sex();
      case "age" -> key.age();
      case "freq" -> key.moment().frequency();
      case "time_period" -> flow.period();
      case "period_basis" -> basis.periodBasis();
      case "inflow" -> known(flow.inflow());
      case "outflow" -> known(flow.outflow());
      case "inflow_source" -> flow.inflowSource();
      case "outflow_source" -> flow.outflowSource();
      case "log_ratio" -> known(flow.logRatio());
      case "smape" -> known(flow.symmetricDifference());
      case "inflow_factor" -> known(inflowFactor());
      case "outflow_factor" -> known(outflowFactor());
      case "reconciled" -> known(reconciliation.reconciled(flow));
      case "smape_reconciled" -> known(adjusted().symmetricDifference());
      case "factor_scale" -> scale();
      default -> throw new IllegalStateException("no value for " + column);
    };
  }

  private MirrorFlow adjusted() {
    return new MirrorFlow(
        flow.origin(),
        flow.destination(),
        flow.period(),
        flow.inflow() * inflowFactor().orElse(Double.NaN),
        flow.outflow() * outflowFactor().orElse(Double.NaN),
        flow.inflowSource(),
        flow.outflowSource());
  }

  private OptionalDouble inflowFactor() {
    return reconciliation.factor(Reporter.ofInflow(flow.destination()));
  }

  private OptionalDouble outflowFactor() {
    return reconciliation.factor(Reporter.ofOutflow(flow.origin()));
  }

  private String scale() {
    return reconciliation.component(flow).map(component -> component.scale().name()).orElse("");
  }

  private static @Nullable Double known(OptionalDouble number) {
    return known(number.orElse(Double.NaN));
  }

  private static @Nullable Double known(double number) {
    return Double.isFinite(number) ? number : null;
  }
}
