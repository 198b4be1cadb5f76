package org.puebla.normalise.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class DelimitedRowsTest {

  @Test
  void namesTheLineOnWhichEachRowStarts() {
    Landed landed = Landed.text("a,b\r\n1,\"x\r\ny\"\r\n\r\n2,z\n3,\"\n\n\"\n4,w");
    assertThat(landed.header()).containsExactly("a", "b");
    assertThat(landed.rows())
        .containsExactly("line 2: 1|x\r\ny", "line 5: 2|z", "line 6: 3|\n\n", "line 9: 4|w");
  }

  @Test
  void readsEveryDelimiterWord() {
    assertThat(Landed.text("a\tb\n1\t2\n").delimiter("tab").rows()).containsExactly("line 2: 1|2");
    assertThat(Landed.text("a;b\n1;2\n").delimiter("semicolon").rows())
        .containsExactly("line 2: 1|2");
    assertThat(Landed.text("a|b\n1|2\n").delimiter("pipe").rows()).containsExactly("line 2: 1|2");
    assertThat(Landed.text("a~b\n1~2\n").delimiter("~").rows()).containsExactly("line 2: 1|2");
  }

  @Test
  void leavesQuotesAloneWhereTheDeclarationSaysThereAreNone() {
    assertThat(Landed.text("a,b\n\"1,x\"\n").quote("none").rows())
        .containsExactly("line 2: \"1|x\"");
  }

  @Test
  void removesAByteOrderMarkAndBelievesItMoreThanTheDeclaration() {
    assertThat(Landed.text("\uFEFFaño,b\n1,é\n").encoding("windows-1252").header())
        .containsExactly("año", "b");
    assertThat(Landed.text("\uFEFFaño,b\n1,é\n", StandardCharsets.UTF_16LE).rows())
        .containsExactly("line 2: 1|é");
    assertThat(Landed.text("\uFEFFaño,b\n1,é\n", StandardCharsets.UTF_16BE).rows())
        .containsExactly("line 2: 1|é");
  }

  @Test
  void readsTheDeclaredEncoding() {
    assertThat(
            Landed.text("a\nMéxico\n", Charset.forName("windows-1252"))
                .encoding("windows-1252")
                .rows())
        .containsExactly("line 2: México");
    assertThat(Landed.text("a\nMéxico\n", StandardCharsets.UTF_16LE).encoding("utf-16le").rows())
        .containsExactly("line 2: México");
  }

  @Test
  void passesOverLinesBeforeTheHeaderWhateverQuotesTheyHold() {
    assertThat(Landed.text("Title \"1\n\"open\n\na,b\n1,2\n").header(4).rows())
        .containsExactly("line 5: 1|2");
  }

  @Test
  void joinsTwoHeaderRowsUnderMergedGroups() {
    Landed landed =
        Landed.text("Country,Both sexes,,Males,\n,1990,1995,1990,1995\nMEX,1,2,3,4\n").header(1, 2);
    assertThat(landed.header())
        .containsExactly(
            "Country", "Both sexes | 1990", "Both sexes | 1995", "Males | 1990", "Males | 1995");
    assertThat(landed.rows()).containsExactly("line 3: MEX|1|2|3|4");
  }

  @Test
  void startsAtTheDeclaredLineOfData() {
    assertThat(Landed.text("a,b\nunits,persons\n1,2\n").data(3).rows())
        .containsExactly("line 3: 1|2");
  }

  @Test
  void endsAtTheFooter() {
    assertThat(Landed.text("a,b\n1,2\n,Source: \"x\n3,4\n").footer("^Source").rows())
        .containsExactly("line 2: 1|2");
  }

  @Test
  void forgivesAnEmptyLastColumnWithoutAName() {
    Landed landed = Landed.text("a,b,\n1,2,\n3,4\n5,6,7\n");
    assertThat(landed.header()).containsExactly("a", "b");
    assertThat(landed.rows()).containsExactly("line 2: 1|2", "line 3: 3|4", "line 4: 5|6|7");
  }

  @Test
  void handsOnRowsOfTheWrongWidth() {
    assertThat(Landed.text("a,b\n1\n1,2,3\n,\n").rows())
        .containsExactly("line 2: 1", "line 3: 1|2|3", "line 4: |");
  }

  @Test
  void marksBytesThatAreNoTextAndKeepsNulsForTheMapperToRefuse() {
    byte[] bytes = "a,b\nM?xico,1\nx\0,2\n".getBytes(StandardCharsets.US_ASCII);
    bytes[5] = (byte) 0xE9;
    assertThat(Landed.bytes(bytes).rows())
        .containsExactly("line 2: M\uFFFDxico|1", "line 3: x\0|2");
  }

  @Test
  void saysInWhichEncodingAFileSeemsToBe() {
    String text = "país,n\n" + "Panamá República Española señor,1\nMéxico año días,2\n".repeat(40);
    assertThat(Landed.text(text, StandardCharsets.ISO_8859_1).problem())
        .isEqualTo("DATA_FAILED landed.csv normalise.file-encoding [UTF-8, ISO-8859-1]");
    assertThat(Landed.text(text, StandardCharsets.UTF_16LE).problem())
        .isEqualTo("DATA_FAILED landed.csv normalise.file-encoding [UTF-8, UTF-16LE]");
    assertThat(Landed.text(text).encoding("utf-16le").problem())
        .isEqualTo("DATA_FAILED landed.csv normalise.file-encoding [UTF-16LE, UTF-8]");
  }

  @Test
  void saysWhichRowNeverClosesItsQuote() {
    assertThat(Landed.text("a,b\n1,2\n3,\"x\n4,5\n").problem())
        .isEqualTo("DATA_FAILED landed.csv:3 normalise.file-quote-unclosed []");
  }

  @Test
  void saysWhichRowHasTextAfterAClosingQuote() {
    assertThat(Landed.text("a,b\n1,2\n3,\"1\"2\n").problem())
        .isEqualTo("DATA_FAILED landed.csv:3 normalise.file-quote-trailing []");
  }

  @Test
  void stopsAtARecordWithoutEndBeforeMemoryRunsOut() {
    byte[] bytes = new byte[40 << 20];
    Arrays.fill(bytes, (byte) 'x');
    byte[] start = "a,b\n1,2\n3,\"".getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(start, 0, bytes, 0, start.length);
    assertThat(Landed.bytes(bytes).problem())
        .isEqualTo("DATA_FAILED landed.csv:3 normalise.file-record-too-long [16777216]");
  }

  @Test
  void handsOnALongLineAsOneRow() {
    assertThat(Landed.text("a,b\n" + "x".repeat(10_000_000) + "\n1,2\n").rows()).hasSize(2);
  }

  @Test
  void saysWhereAHeaderWasExpected() {
    assertThat(Landed.text("a,b\n1,2\n").header(9).problem())
        .isEqualTo("DATA_FAILED landed.csv:9 normalise.file-no-header []");
    assertThat(Landed.text("\n\n").problem())
        .isEqualTo("DATA_FAILED landed.csv:1 normalise.file-no-header []");
  }

  @Test
  void namesWhatIsWrongInTheLayout() {
    assertThat(Landed.text("a").encoding("utf-99").problem())
        .isEqualTo("INVALID source.yml:7 normalise.layout-encoding [utf-99]");
    assertThat(Landed.text("a").delimiter("coma").problem())
        .isEqualTo("INVALID source.yml:7 normalise.layout-delimiter [coma]");
    assertThat(Landed.text("a").quote(",").problem())
        .isEqualTo("INVALID source.yml:7 normalise.layout-quote [,]");
    assertThat(Landed.text("a").footer("(").problem())
        .startsWith("INVALID source.yml:7 normalise.layout-footer");
    assertThat(Landed.text("a").format("cobol").problem())
        .isEqualTo("INVALID source.yml:7 normalise.layout-format [cobol]");
  }

  @Test
  void readsCharactersBeyondTheBasicPlaneBeforeAndAfterTheHeader() {
    assertThat(Landed.text("\uD83C\uDF0E\na\n\uD83C\uDF0E\n").header(2).rows())
        .containsExactly("line 3: \uD83C\uDF0E");
  }

  @Property(tries = 300)
  void anyBytesGiveRowsOrAProblem(
      @ForAll @Size(max = 400) byte[] bytes, @ForAll @IntRange(min = 0, max = 3) int kind) {
    String[] encodings = {"utf-8", "windows-1252", "utf-16", "utf-32"};
    Landed landed = Landed.bytes(bytes).encoding(encodings[kind]);
    assertThat(landed.problem()).isNotEmpty();
    landed.close();
  }
}
