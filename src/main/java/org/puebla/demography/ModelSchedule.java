package org.puebla.demography;

/**
 * A model migration schedule: rates by exact age as a sum of curves, m(x) = a<sub>1</sub>
 * e<sup>&minus;&alpha;<sub>1</sub>x</sup> + a<sub>2</sub> exp(&minus;&alpha;<sub>2</sub>(x &minus;
 * &mu;<sub>2</sub>) &minus; e<sup>&minus;&lambda;<sub>2</sub>(x &minus; &mu;<sub>2</sub>)</sup>) +
 * c and what its form adds (Rogers and Castro 1981).
 *
 * @param values of the parameters, in the order of the form; kept, not copied
 */
public record ModelSchedule(ScheduleForm form, double[] values) {

  public ModelSchedule {
    if (values.length != form.parameters().size()) {
      throw new IllegalArgumentException(form + " has " + form.parameters().size() + " parameters");
    }
  }

  /** The rate at an age, in the unit of the levels a and c. */
  public double rate(double age) {
    double rate =
        values[0] * Math.exp(-values[1] * age)
            + peak(values[2], values[3], values[4], values[5], age)
            + values[6];
    return switch (form) {
      case SEVEN -> rate;
      case NINE -> rate + values[7] * Math.exp(values[8] * age);
      case ELEVEN -> rate + peak(values[7], values[8], values[9], values[10], age);
      case THIRTEEN ->
          rate
              + peak(values[7], values[8], values[9], values[10], age)
              + values[11] * Math.exp(values[12] * age);
    };
  }

  /**
   * @throws IllegalArgumentException when the form has no such parameter
   */
  public double parameter(String name) {
    int at = form.parameters().indexOf(name);
    if (at < 0) {
      throw new IllegalArgumentException(form + " has no " + name);
    }
    return values[at];
  }

  /** &mu;<sub>2</sub>, the age around which the labour-force curve peaks. */
  public double peaking() {
    return parameter("mu2");
  }

  /** a<sub>1</sub>/a<sub>2</sub>: children beside workers. */
  public double childDependency() {
    return parameter("a1") / parameter("a2");
  }

  /** a<sub>2</sub>/a<sub>1</sub>. */
  public double labourDependency() {
    return parameter("a2") / parameter("a1");
  }

  /** &lambda;<sub>2</sub>/&alpha;<sub>2</sub>: how much steeper the rise is than the fall. */
  public double labourAsymmetry() {
    return parameter("lambda2") / parameter("alpha2");
  }

  /** &alpha;<sub>1</sub>/&alpha;<sub>2</sub>: whether children move with their parents. */
  public double regularity() {
    return parameter("alpha1") / parameter("alpha2");
  }

  private static double peak(double level, double fall, double position, double rise, double age) {
    return level * Math.exp(-fall * (age - position) - Math.exp(-rise * (age - position)));
  }
}
