package org.puebla.indicator.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.puebla.indicator.ResultRow;
import org.puebla.indicator.SeriesExamples;
import org.puebla.indicator.Written;
import org.puebla.indicator.run.Computed;

class TransitDelayTest {

  @Test
  void isThePagesWorkedExample() {
    Computed lags = Computed.of(new TransitDelay(), SeriesExamples.following());

    ResultRow row = lags.where("origin", "VEN").only();
    assertThat(row.<Double>getAs("obs_value")).isEqualTo(2);
    assertThat(row.<Double>getAs("obs_low")).isCloseTo(2, within(1e-12));
    assertThat(row.<String>getAs("ref_area")).isEqualTo("PAN");
    assertThat(row.<String>getAs("destination")).isEqualTo("USA");
    assertThat(row.<String>getAs("source_id")).isEqualTo("pan-example+usa-example");
    assertThat(lags.where("origin", "_T").only().<Double>getAs("obs_value")).isEqualTo(2);
  }

  @Test
  void saysNothingOfCountsInOtherUnits() {
    Written flows = SeriesExamples.following();
    int unit = flows.table().position("stat_unit");
    int measure = flows.table().position("measure");
    flows.rows().stream()
        .filter(row -> "ENC".equals(row[measure]))
        .forEach(row -> row[unit] = "EV");

    assertThat(Computed.of(new TransitDelay(), flows).rows()).isEmpty();
  }
}
