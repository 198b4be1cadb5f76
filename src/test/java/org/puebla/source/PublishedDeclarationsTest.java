package org.puebla.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.puebla.source.declaration.DeclarationFiles;

/** The declarations that come with the program. */
class PublishedDeclarationsTest {

  private static final Path JOBS = Path.of("jobs");

  @Test
  void areValid() {
    Declarations declarations = Declarations.examine(JOBS);

    assertThat(declarations.problems()).isEmpty();
    assertThat(declarations.all()).isNotEmpty();
  }

  @Test
  void tellEditorsTheirSchema() throws Exception {
    for (Path file : DeclarationFiles.in(JOBS)) {
      assertThat(Files.readAllLines(file).get(0))
          .as(file.toString())
          .isEqualTo("# yaml-language-server: $schema=../../schema/source.json");
    }
  }
}
