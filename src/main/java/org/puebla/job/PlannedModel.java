package org.puebla.job;

import java.util.List;
import org.puebla.causes.GravityModel;
import org.puebla.causes.Specifications;
import org.puebla.model.Problem;

/**
 * A gravity model that a run would fit.
 *
 * @param specifications in how many ways, its own among them
 * @param refusals why some of these cannot be fitted whatever the data, one for each
 */
public record PlannedModel(String id, int specifications, List<Problem> refusals) {

  static PlannedModel of(GravityModel model) {
    Specifications specifications = Specifications.of(model);
    return new PlannedModel(model.gravity(), specifications.count(), specifications.refusals());
  }
}
