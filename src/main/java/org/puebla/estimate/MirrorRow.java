package org.puebla.estimate;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.puebla.estimate.mirror.MirrorFlow;
import org.puebla.estimate.mirror.Reconciliation;
import org.puebla.estimate.mirror.Reporter;
import org.puebla.indicator.counts.cell.CountingBasis;
import org.puebla.indicator.counts.cell.MatrixKey;
import org.puebla.indicator.counts.flow.MirrorKind;
import org.puebla.table.RowForm;
import org.puebla.table.Tables;

/** One row of the {@code mirror} table. */
record MirrorRow(MirrorKind kind, MatrixKey key, MirrorFlow flow, Reconciliation reconciliation) {

  private static final RowForm<MirrorRow> FORM =
      RowForm.<MirrorRow>of(Tables.MIRROR)
          .text("origin", row -> row.flow.origin())
          .text("destination", row -> row.flow.destination())
          .text("origin_basis", row -> row.basis().originBasis())
          .text("measure", row -> row.kind.code())
          .text("stat_unit", row -> row.basis().unit())
          .text("duration", row -> row.basis().duration())
          .text("sex", row -> row.key.sex())
          .text("age", row -> row.key.age())
          .text("freq", row -> row.key.moment().frequency())
          .text("time_period", row -> row.flow.period())
          .text("period_basis", row -> row.basis().periodBasis())
          .number("inflow", row -> row.flow.inflow())
          .number("outflow", row -> row.flow.outflow())
          .text("inflow_source", row -> row.flow.inflowSource())
          .text("outflow_source", row -> row.flow.outflowSource())
          .number("log_ratio", row -> row.flow.logRatio())
          .number("smape", row -> row.flow.symmetricDifference())
          .number("inflow_factor", row -> row.inflowFactor().orElse(Double.NaN))
          .number("outflow_factor", row -> row.outflowFactor().orElse(Double.NaN))
          .number("reconciled", row -> row.reconciliation.reconciled(row.flow).orElse(Double.NaN))
          .number("smape_reconciled", row -> row.adjusted().symmetricDifference())
          .text("factor_scale", MirrorRow::scale)
          .complete();

  /** A factor is known of one of its reports at least. */
  boolean isReconciled() {
    return reconciliation.reconciled(flow).isPresent();
  }

  /** In the order of the table. */
  @Nullable Object[] values() {
    return FORM.row(this);
  }

  private CountingBasis basis() {
    return key.series().basis();
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
}
