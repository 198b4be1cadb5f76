package org.puebla.table;

import static org.puebla.table.Column.coded;
import static org.puebla.table.Column.count;
import static org.puebla.table.Column.free;
import static org.puebla.table.Column.key;
import static org.puebla.table.Column.number;
import static org.puebla.table.Column.truth;

/** What gravity models say: terms, parts of causes, counterfactuals, and how far they agree. */
final class ModelTables {

  static final TableSchema GRAVITY =
      new TableSchema(
          "gravity",
          key("model"),
          key("term"),
          number("estimate"),
          number("std_error"),
          number("statistic"),
          number("p_value"),
          number("ci_low"),
          number("ci_high"),
          count("n_obs"),
          count("n_clusters"),
          number("pseudo_r2"),
          number("deviance"),
          count("separated"),
          truth("converged"));

  static final TableSchema ATTRIBUTION =
      new TableSchema(
          "attribution",
          key("model"),
          key("origin", "area"),
          key("destination", "area"),
          key("t0"),
          key("t1"),
          key("cause"),
          number("contribution"),
          number("low"),
          number("high"),
          number("share"));

  static final TableSchema COUNTERFACTUALS =
      new TableSchema(
          "counterfactuals",
          key("model"),
          key("counterfactual"),
          key("origin", "area"),
          key("destination", "area"),
          key("time_period"),
          coded("held"),
          number("observed"),
          number("modelled"),
          number("flow"),
          number("flow_low"),
          number("flow_high"),
          number("difference"),
          number("low"),
          number("high"),
          number("share"),
          count("n_corridors"),
          coded("support"),
          free("outside"));

  static final TableSchema SPECIFICATIONS =
      new TableSchema(
          "specifications",
          key("model"),
          key("specification"),
          free("differs"),
          coded("fixed_effects"),
          coded("covariates"),
          coded("first_year"),
          coded("last_year"),
          coded("destinations"),
          coded("bias_correction"),
          count("n_obs"),
          coded("left_out"),
          truth("fitted"),
          free("reason"));

  static final TableSchema SPREAD =
      new TableSchema(
          "spread",
          key("model"),
          key("quantity"),
          key("term"),
          key("destination", "area"),
          number("declared"),
          number("least"),
          number("lower_quartile"),
          number("median"),
          number("upper_quartile"),
          number("greatest"),
          count("n_specifications"),
          count("n_same_sign"),
          count("n_apart"));

  private ModelTables() {}
}
