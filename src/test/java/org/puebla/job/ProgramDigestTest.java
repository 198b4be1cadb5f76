package org.puebla.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramDigestTest {

  @TempDir Path folder;

  @Test
  void aJarIsKnownByItsBytes() throws IOException {
    Path jar = Files.writeString(folder.resolve("puebla.jar"), "abc");

    assertThat(ProgramDigest.of(jar))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void theSameClassesAreTheSameProgramWhereverTheyLie() throws IOException {
    assertThat(ProgramDigest.of(classes("here", "A.class", "1")))
        .isEqualTo(ProgramDigest.of(classes("there", "A.class", "1")));
  }

  @Test
  void aClassOfOtherContentOrOtherNameIsAnotherProgram() throws IOException {
    String digest = ProgramDigest.of(classes("one", "A.class", "1"));

    assertThat(ProgramDigest.of(classes("content", "A.class", "2"))).isNotEqualTo(digest);
    assertThat(ProgramDigest.of(classes("name", "B.class", "1"))).isNotEqualTo(digest);
  }

  private Path classes(String root, String name, String content) throws IOException {
    Path classes = Files.createDirectories(folder.resolve(root).resolve("org"));
    Files.writeString(classes.resolve(name), content);
    return folder.resolve(root);
  }
}
