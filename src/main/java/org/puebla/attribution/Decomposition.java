package org.puebla.attribution;

import java.util.List;
import org.puebla.model.Problem;

/**
 * A change of flows by the groups it goes with. Modelled change and residual make the observed
 * change, the contributions make the modelled one.
 *
 * @param observedChange counted flows at the second time less those at the first
 * @param modelledBefore modelled flows at the first time
 * @param modelledChange modelled flows at the second time less those at the first
 * @param residual what the model leaves of the observed change
 * @param contributions one for each group, in the order of the scope
 * @param warnings terms whose values lie outside the rows that the model was fitted to
 */
public record Decomposition(
    double observedChange,
    double modelledBefore,
    ModelledFigure modelledChange,
    ModelledFigure residual,
    List<Contribution> contributions,
    List<Problem> warnings) {

  public Decomposition {
    contributions = List.copyOf(contributions);
    warnings = List.copyOf(warnings);
  }

  /**
   * @throws IllegalArgumentException when there is no such group
   */
  public Contribution of(String group) {
    return contributions.stream()
        .filter(contribution -> contribution.group().equals(group))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no group " + group));
  }
}
