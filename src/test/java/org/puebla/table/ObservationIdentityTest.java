package org.puebla.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class ObservationIdentityTest {

  private final ObservationIdentity identity = new ObservationIdentity(Tables.FLOWS);

  @Test
  void joinsTheKeyAndHashesItAsAnybodyCan() throws Exception {
    String series = "USA.MEX.USA.CTZ.ENC.EV.M00.IRR._T._T._U.FAM.M.CAL.state=TX";

    assertThat(completed(row("MEX", "2021-09", "state=TX")))
        .containsExactly(series, digits(series + "|2021-09|usa-cbp-encounters|2023-10-21"));
  }

  @Test
  void namesDoNotDependOnTheRowsBefore() {
    List<Object[]> rows =
        List.of(
            row("BLZ", "2021-09", "state=TX"),
            row("BLZ", "2021-10", "state=TX"),
            row("MEX", "2021-10", "state=TX"),
            row("MEX", "2021-10", "port=a very long name of a port, ".repeat(20)),
            row("MEX", "2021-10", ""),
            row("MEX", "2021-10", "puerto=Peñas Blancas"));

    for (Object[] row : rows) {
      List<String> afterOthers = completed(row);
      List<String> alone = names(new ObservationIdentity(Tables.FLOWS), row);
      assertThat(afterOthers).isEqualTo(alone);
    }
  }

  private List<String> completed(Object[] row) {
    return names(identity, row);
  }

  private static List<String> names(ObservationIdentity identity, Object[] row) {
    identity.complete(row);
    return List.of(
        row[Tables.FLOWS.position("series_key")].toString(),
        row[Tables.FLOWS.position("obs_id")].toString());
  }

  private static Object[] row(String origin, String period, String breakdown) {
    Object[] row = new Object[Tables.FLOWS.columns().size()];
    Object[] key = {
      "USA",
      origin,
      "USA",
      "CTZ",
      "ENC",
      "EV",
      "M00",
      "IRR",
      "_T",
      "_T",
      "_U",
      "FAM",
      "M",
      period,
      "CAL",
      "usa-cbp-encounters",
      "2023-10-21",
      breakdown
    };
    System.arraycopy(key, 0, row, 0, key.length);
    return row;
  }

  private static String digits(String text) throws Exception {
    byte[] digest = MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest).substring(0, 20);
  }
}
