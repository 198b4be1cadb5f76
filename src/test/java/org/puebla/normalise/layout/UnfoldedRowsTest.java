package org.puebla.normalise.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnfoldedRowsTest {

  @Test
  void makesARowOfEveryMatchingColumn() {
    Landed landed =
        Landed.text("code,2015,note,2020\nMEX,1,x,2\nBLZ,,y,4\n")
            .unfold("(?<year>\\d{4})", "population");
    assertThat(landed.header()).containsExactly("code", "note", "year", "population");
    assertThat(landed.rows())
        .containsExactly(
            "line 2, column 2015: MEX|x|2015|1",
            "line 2, column 2020: MEX|x|2020|2",
            "line 3, column 2015: BLZ|y|2015|",
            "line 3, column 2020: BLZ|y|2020|4");
  }

  @Test
  void takesSeveralGroupsFromAJoinedHeader() {
    Landed landed =
        Landed.text("Area,Men,,Women,\n,1990,1995,1990,1995\nMEX,1,2,3,4\n")
            .header(1, 2)
            .unfold("(?<sex>.+) \\| (?<year>\\d{4})", "stock");
    assertThat(landed.header()).containsExactly("Area", "sex", "year", "stock");
    assertThat(landed.rows()).contains("line 3, column Women | 1995: MEX|Women|1995|4");
  }

  @Test
  void leavesColumnsSideBySideThatDifferOnlyAcross() {
    Landed landed =
        Landed.text("Area,1996,,1998,\n,Estimate,StdErr,StdErr,Estimate\nMEX,-0.5,0.2,0.3,-0.4\n")
            .header(1, 2)
            .across("(?<year>\\d{4}) \\| (?<what>.+)", "what");
    assertThat(landed.header()).containsExactly("Area", "year", "Estimate", "StdErr");
    assertThat(landed.rows())
        .containsExactly(
            "line 3, column 1996 | Estimate: MEX|1996|-0.5|0.2",
            "line 3, column 1998 | StdErr: MEX|1998|-0.4|0.3");
  }

  @Test
  void leavesACellEmptyThatARowDoesNotHave() {
    Landed landed =
        Landed.text("Area,a 1,b 1,b 2\nMEX,3,4,5\n").across("(?<what>.) (?<year>.)", "what");
    assertThat(landed.rows())
        .containsExactly("line 2, column a 1: MEX|1|3|4", "line 2, column b 2: MEX|2||5");
  }

  @Test
  void keepsTheWholePrintedRowForWhoeverRefusesOneOfItsFigures() throws Exception {
    List<String> texts = new ArrayList<>();
    Landed.text("code,2015,2020\n\"Panama, Republic of\",1,2\n")
        .unfold("(?<year>\\d{4})", "population")
        .open()
        .forEach(row -> texts.add(row.text()));
    assertThat(texts).containsExactly("\"Panama, Republic of\",1,2", "\"Panama, Republic of\",1,2");
  }

  @Test
  void handsOnARowOfTheWrongWidthOnceAndStillOfTheWrongWidth() throws Exception {
    Landed landed =
        Landed.text("code,2015,2016,2017\nMEX,1,2\nMEX,1\n").unfold("(?<year>\\d{4})", "figure");
    List<Integer> widths = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    landed.open().forEach(row -> widths.add(row.width()));
    landed.open().forEach(row -> texts.add(row.text()));
    assertThat(widths).hasSize(2).doesNotContain(landed.header().size());
    assertThat(texts).containsExactly("MEX,1,2", "MEX,1");
  }

  @Test
  void saysThatNoColumnMatches() {
    assertThat(Landed.text("a,b\n1,2\n").unfold("(?<year>\\d{4})", "x").problem())
        .isEqualTo("DATA_FAILED landed.csv normalise.layout-unfold-none [(?<year>\\d{4}), a, b]");
    assertThat(Landed.text("a,b\n1,2\n").unfold("(", "x").problem())
        .startsWith("INVALID source.yml:7 normalise.layout-unfold-pattern");
  }
}
