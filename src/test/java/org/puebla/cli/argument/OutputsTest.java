package org.puebla.cli.argument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puebla.model.ExitCode;
import org.puebla.model.PueblaException;

class OutputsTest {

  @TempDir private Path folder;

  @Test
  void allFilesComeIntoTheirPlaces() throws IOException {
    Outputs outputs = outputs();
    Path first = Files.writeString(folder.resolve("first.csv"), "before, and longer");
    outputs.add(first.toString(), text -> text.append("Ñandú"));
    outputs.addFile(name("second"), file -> Files.write(file, new byte[] {1, 2}));
    outputs.write();

    assertThat(first).hasContent("Ñandú");
    assertThat(folder.resolve("second")).hasBinaryContent(new byte[] {1, 2});
    assertThat(names()).containsExactly("first.csv", "second");
  }

  /** A disk that is full while the second is written. */
  @Test
  void whatWasThereStaysWhenOneCannotBeWritten() throws IOException {
    Outputs outputs = outputs();
    Path first = Files.writeString(folder.resolve("first.csv"), "before");
    outputs.add(first.toString(), text -> text.append("after"));
    outputs.add(
        name("second.csv"),
        text -> {
          text.append("half");
          throw new IOException("No space left on device");
        });

    assertThatThrownBy(outputs::write).hasMessage("No space left on device");
    assertThat(first).hasContent("before");
    assertThat(names()).as("nothing half done is left behind").containsExactly("first.csv");
  }

  @Test
  void aLinkIsFollowedAndPermissionsAreKept() throws IOException {
    Path real = Files.writeString(folder.resolve("real.csv"), "before");
    Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-r-----"));
    Path link = Files.createSymbolicLink(folder.resolve("link.csv"), real);
    Outputs outputs = outputs();
    outputs.add(link.toString(), text -> text.append("after"));
    outputs.write();

    assertThat(real).hasContent("after");
    assertThat(link).isSymbolicLink();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(real)))
        .isEqualTo("rw-r-----");
  }

  @Test
  void whatIsNoPlaceForAFileIsToldBeforeAnythingIsWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");

    assertThat(rule(() -> add(folder.toString()))).isEqualTo("cli.no-folder-to-write");
    assertThat(rule(() -> add(name("no/such.csv")))).isEqualTo("cli.no-folder-to-write");
    assertThat(rule(() -> add(file + "/below.csv"))).isEqualTo("cli.no-folder-to-write");
    assertThat(rule(() -> add(" "))).isEqualTo("cli.no-folder-to-write");
    assertThat(rule(() -> add("-"))).isEqualTo("cli.one-answer");
    assertThat(names()).containsExactly("file");
  }

  @Test
  void oneFileIsNotTwoAnswers() throws IOException {
    Outputs outputs = outputs();
    outputs.add(name("a.csv"), text -> {});

    assertThat(rule(() -> outputs.add(folder + "/./a.csv", text -> {})))
        .isEqualTo("cli.one-file-twice");
  }

  /** Also by a link, and in folders below; what only begins with the same name is another. */
  @Test
  void zonesOfADataRootAreNeverWrittenInto() throws IOException {
    Path landing = Files.createDirectories(folder.resolve("data/landing/below"));
    Files.createDirectories(folder.resolve("data/landing-notes"));
    Files.writeString(folder.resolve("data/latest.json"), "{}");
    Path link = Files.createSymbolicLink(folder.resolve("shortcut"), landing);
    for (String root :
        List.of(name("data"), folder.resolve("data").toUri().toString(), name("data/"))) {
      Outputs outputs = new Outputs(KeptFolders.of(root));
      for (String kept : List.of(landing + "/a.csv", link + "/a.csv", name("data/latest.json"))) {
        assertThat(rule(() -> outputs.place(kept))).as(kept).isEqualTo("cli.output-is-kept");
      }
      assertThat(outputs.place(name("data/landing-notes/a.csv"))).hasFileName("a.csv");
      assertThat(outputs.place(name("data/a.csv"))).hasFileName("a.csv");
    }
    assertThat(KeptFolders.of("hdfs://host/data").folders()).isEmpty();
    assertThat(KeptFolders.of(name("nowhere")).folders()).isEmpty();
  }

  private Outputs outputs() {
    return new Outputs(new KeptFolders(List.of()));
  }

  private void add(String name) throws IOException {
    outputs().add(name, text -> text.append("x"));
  }

  private String name(String file) {
    return folder + "/" + file;
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static String rule(ThrowingCallable writing) {
    PueblaException stop = catchThrowableOfType(PueblaException.class, writing);
    assertThat(stop.exitCode()).isIn(ExitCode.INVALID, ExitCode.INPUT_MISSING);
    return stop.problems().get(0).rule();
  }
}
