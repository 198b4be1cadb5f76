package org.puebla.normalise.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.puebla.normalise.layout.RawRow;

class CellMemoTest {

  private final List<String> asked = new ArrayList<>();
  private final CellMemo<String> memo = new CellMemo<>(new int[] {0, 2}, this::joined);

  private String joined(String[] texts) {
    String read = String.join("+", texts);
    asked.add(read);
    return read;
  }

  private String read(String... cells) {
    return memo.read(new RawRow(cells, "line 2"));
  }

  @Test
  void aChangeInAnyOfTheCellsReadTogetherIsSeenAndNoOther() {
    assertThat(read("2020", "x", "OCT")).isEqualTo("2020+OCT");
    assertThat(read("2020", "y", "OCT")).isEqualTo("2020+OCT");
    assertThat(read("2021", "y", "OCT")).isEqualTo("2021+OCT");
    assertThat(read("2021", "y", "NOV")).isEqualTo("2021+NOV");
  }

  @Test
  void eachCombinationIsReadOnceWhateverCameBetween() {
    read("2020", "", "OCT");
    read("2021", "", "OCT");
    read("2020", "", "OCT");
    read("2020", "", "OCT");

    assertThat(asked).containsExactly("2020+OCT", "2021+OCT");
  }

  @Test
  void whatWasForgottenIsReadAgain() {
    for (int number = 0; number < 200_000; number++) {
      assertThat(read("2020", "", "line " + number)).isEqualTo("2020+line " + number);
    }
    assertThat(read("2020", "", "line 0")).isEqualTo("2020+line 0");
  }
}
