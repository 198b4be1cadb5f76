package org.puebla.causes;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.puebla.attribution.FittedRows;
import org.puebla.gravity.GravityFit;
import org.puebla.gravity.Ppml;
import org.puebla.model.PueblaException;

/** A model, the panel it was fitted to, and what came of it. */
record FittedModel(GravityModel model, ModelPanel panel, GravityFit fit) {

  /**
   * Fits a model.
   *
   * @throws PueblaException when no row is whole, or the rows say nothing of the model
   */
  static FittedModel of(GravityModel model, Cells cells) {
    ModelPanel panel = ModelPanel.of(model, cells);
    return new FittedModel(model, panel, Ppml.fit(panel.panel(), model.spec()));
  }

  /** The causes of the terms that were estimated. */
  Map<String, String> causes() {
    Map<String, String> causes = new LinkedHashMap<>();
    model.covariates().forEach((term, covariate) -> causes.put(term, covariate.cause().code()));
    causes.keySet().retainAll(fit.panel().terms());
    return Collections.unmodifiableMap(causes);
  }

  /** The rows that it was fitted to, for attribution and counterfactuals. */
  FittedRows rows() {
    return FittedRows.of(fit, causes(), panel.inputs());
  }
}
