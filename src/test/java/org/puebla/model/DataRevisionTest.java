package org.puebla.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DataRevisionTest {

  private final DataRevision older = new DataRevision("wpp-2022");
  private final DataRevision newer = new DataRevision("wpp-2024");

  @Test
  void twoRevisionsOfOneFamilyDoNotMix() {
    assertThat(older.mixesWith(newer)).isTrue();
    assertThat(newer.mixesWith(older)).isTrue();
  }

  @Test
  void whatWasMadeTogetherAndWhatHasNothingToDoWithItGoTogether() {
    assertThat(newer.mixesWith(new DataRevision("wpp-2024"))).isFalse();
    assertThat(newer.mixesWith(new DataRevision("ims-2020"))).isFalse();
    assertThat(newer.mixesWith(DataRevision.notSaid())).isFalse();
    assertThat(DataRevision.notSaid().mixesWith(DataRevision.notSaid())).isFalse();
  }
}
