package org.puebla.cli.argument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.puebla.model.ExitCode;
import org.puebla.model.PueblaException;
import org.puebla.model.RuleWords;
import org.puebla.table.TableSchema;
import org.puebla.table.Tables;

class NearbyTest {

  private static final List<String> TABLES = Tables.all().stream().map(TableSchema::name).toList();

  @ParameterizedTest
  @CsvSource({"flwos, flows", "FLOWS, flows", "indicator, indicators", "poblation, population"})
  void aSlipIsUnderstood(String typed, String meant) {
    assertThat(Nearby.to(typed, TABLES)).contains(meant);
  }

  @Test
  void whatIsLikeNothingIsNotGuessed() {
    assertThat(Nearby.to("xyz", TABLES)).isEmpty();
    assertThat(Nearby.to("", TABLES)).isEmpty();
    assertThat(Nearby.to("flows", List.of())).isEmpty();
  }

  /** Of names that are equally near the first in the alphabet is taken, in whatever order. */
  @Property(tries = 100)
  void theOrderOfNamesDoesNotMatter(@ForAll int number) {
    List<String> names = new ArrayList<>(List.of("abcx", "abcy", "abcz", "other"));
    Collections.shuffle(names, new Random(number));

    assertThat(Nearby.to("abcd", names)).contains("abcx");
  }

  @Test
  void anUnknownNameIsToldWithTheNearestOrWithAll() {
    assertThat(told("flwos")).isEqualTo("There is no table 'flwos'; did you mean 'flows'?");
    assertThat(told("xyz")).startsWith("There is no table 'xyz'; there are flows, stocks, ");
    PueblaException format =
        catchThrowableOfType(PueblaException.class, () -> ExportFormat.named("sdmxcsv"));
    assertThat(new RuleWords(Locale.ENGLISH).of(format.problems().get(0)))
        .isEqualTo("--to sdmxcsv is unknown; did you mean sdmx-csv?");
  }

  @Test
  void everyFormatIsFoundByItsCode() {
    for (ExportFormat format : ExportFormat.values()) {
      assertThat(ExportFormat.named(format.code())).isEqualTo(format);
    }
    assertThat(ExportFormat.SDMX_CSV.code()).isEqualTo("sdmx-csv");
  }

  private static String told(String table) {
    PueblaException stop =
        catchThrowableOfType(PueblaException.class, () -> ReleaseTable.named(table));
    assertThat(stop.exitCode()).isEqualTo(ExitCode.INVALID);
    return new RuleWords(Locale.ENGLISH).of(stop.problems().get(0));
  }
}
