package org.puebla.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
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

  /** Codes have no dots and editions no bars, so that a free breakdown cannot look like another. */
  @Property(tries = 200)
  void anotherKeyHasAnotherName(
      @ForAll("keys") List<String> one, @ForAll("keys") List<String> two) {
    List<String> first = completed(row(one.get(0), one.get(1), one.get(2)));
    List<String> second = completed(row(two.get(0), two.get(1), two.get(2)));

    assertThat(first.get(1).equals(second.get(1))).isEqualTo(one.equals(two));
    assertThat(first.get(0).equals(second.get(0)))
        .isEqualTo(one.get(0).equals(two.get(0)) && one.get(2).equals(two.get(2)));
  }

  @Provide
  Arbitrary<List<String>> keys() {
    Arbitrary<String> breakdowns =
        Arbitraries.of(".", "|", "=", "a", "2021", "\u00e9", "")
            .list()
            .ofMaxSize(3)
            .map(each -> String.join("", each));
    return Combinators.combine(
            Arbitraries.of("MEX", "BLZ"), Arbitraries.of("2021", "2021-09"), breakdowns)
        .as(List::of);
  }

  /** A database has its own MD5. */
  @Test
  void aDatabaseComputesTheSameName() throws Exception {
    List<String> names = completed(row("MEX", "2021-09", "puerto=Pe\u00f1as Blancas|a.b"));
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        PreparedStatement query =
            duckdb.prepareStatement("select md5(? || '|2021-09|usa-cbp-encounters|2023-10-21')")) {
      query.setString(1, names.get(0));
      ResultSet found = query.executeQuery();
      assertThat(found.next()).isTrue();
      assertThat(found.getString(1)).startsWith(names.get(1));
    }
    assertThat(names.get(1)).hasSize(20);
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
