package org.puebla.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.puebla.model.Vocabulary;

class RefusalReasonTest {

  /** Whoever finds a refused row looks here for what to do. */
  @Test
  void everyReasonHasItsPartOfThePageAndNoPartIsLeftOver() throws IOException {
    List<String> parts =
        Files.readAllLines(Path.of("docs", "refusals.md")).stream()
            .filter(line -> line.matches("## `?[a-z-]+`?"))
            .map(line -> line.replaceAll("[#` ]", ""))
            .toList();

    assertThat(parts)
        .containsExactlyInAnyOrderElementsOf(Vocabulary.of(RefusalReason.class).codes());
  }
}
