package org.puebla.normalise.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DelimitedSplitsTest {

  @Test
  void cutsBetweenRecordsAndNeverInsideQuotes() {
    Landed landed = Landed.text("a,b\n1,\"x\n\n\ny\"\n2,z\n");
    assertThat(landed.splits(5)).containsExactly(new Split(0, 14, 1), new Split(14, 18, 6));
    assertThat(landed.rowsBySplits(5)).isEqualTo(landed.rows());
  }

  @Test
  void leavesWholeWhatCannotBeCutUnread() {
    assertThat(Landed.text("a\n1\n2\n").splits(100)).hasSize(1);
    assertThat(Landed.text("a\n1\n2\n").footer("^Source").splits(1)).hasSize(1);
    assertThat(Landed.text("a\n1\n2\n", StandardCharsets.UTF_16LE).encoding("utf-16le").splits(1))
        .hasSize(1);
    assertThat(Landed.text("a\n1\n\"2\n").splits(1)).hasSize(1);
  }

  @Test
  void readsAQuoteInTheMiddleOfACellAsItself() {
    Landed landed = Landed.text("a,b\n5\" pipe,1\n6,2\n7\"\",3\n8,4\n");
    assertThat(landed.splits(1)).hasSize(4 + 1);
    assertThat(landed.rowsBySplits(1)).isEqualTo(landed.rows());
  }

  @Test
  void cutsAFileOfManyBuffers() {
    String row = "México,\"a \"\"quoted\"\"\r\ncell\",12345\r\n";
    Landed landed = Landed.text("a,b,c\r\n" + row.repeat(120_000));
    List<String> whole = landed.rows();
    assertThat(whole).hasSize(120_000);
    assertThat(landed.splits(1 << 19).size()).isGreaterThan(5);
    assertThat(landed.rowsBySplits(1 << 19)).isEqualTo(whole);
    landed.close();
  }

  @Property(tries = 1000)
  void splitsTogetherHoldTheRowsOfTheWhole(
      @ForAll("texts") String text,
      @ForAll @IntRange(min = 1, max = 200) int target,
      @ForAll @IntRange(min = 1, max = 3) int headerLine) {
    Landed landed = Landed.text("\n\nname,x\n" + text).header(headerLine);
    String whole = landed.problem();
    if (whole.equals("none")) {
      assertThat(landed.rowsBySplits(target)).isEqualTo(landed.rows());
    }
    landed.close();
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> cell =
        Arbitraries.of(
            "",
            "1",
            "é",
            "5\"",
            "\"a\"",
            "\"a\nb\"",
            "\"a\r\nb\"",
            "\"\"\"\"",
            "\"\r\"",
            "\" , \"\" \"",
            "\"x\" ",
            " \"x",
            "Panamá, Rep.");
    Arbitrary<String> end = Arbitraries.of("\n", "\r\n", "\r", "\n\n", ",", ",", ",");
    return cell.flatMap(c -> end.map(e -> c + e)).list().ofMaxSize(60).map(l -> String.join("", l));
  }
}
