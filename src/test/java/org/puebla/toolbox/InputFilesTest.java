package org.puebla.toolbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puebla.matrix.AreaVector;
import org.puebla.model.ExitCode;
import org.puebla.model.PueblaException;

class InputFilesTest {

  @TempDir private Path folder;

  @Test
  void tellsWhatIsWrongWithAllFilesAtOnce() throws IOException {
    InputFiles files = new InputFiles();
    files.read(file("rows.csv", "name,value\nA,-1\n"), AreaTables::vector);
    Supplier<AreaVector> whole =
        files.read(file("whole.csv", "name,value\nA,1\n"), AreaTables::vector);
    files.read(file("columns.csv", "name,value\nA,x\nB,y\n"), AreaTables::vector);

    PueblaException stop = catchThrowableOfType(PueblaException.class, files::requireAll);

    assertThat(stop.exitCode()).isEqualTo(ExitCode.DATA_FAILED);
    assertThat(stop.problems())
        .extracting("rule")
        .containsExactly("toolbox.negative", "toolbox.not-a-number", "toolbox.not-a-number");
    assertThat(whole.get().sum()).isEqualTo(1);
  }

  @Test
  void aFileThatIsNotThereOutweighsOneThatIsWrong() throws IOException {
    InputFiles files = new InputFiles();
    files.read(folder.resolve("gone.csv"), AreaTables::vector);
    files.read(file("rows.csv", "name,value\nA,-1\n"), AreaTables::vector);

    PueblaException stop = catchThrowableOfType(PueblaException.class, files::requireAll);

    assertThat(stop.exitCode()).isEqualTo(ExitCode.INPUT_MISSING);
    assertThat(stop.problems()).hasSize(2);
  }

  @Test
  void aFileNeedNotBeNamed() throws IOException {
    InputFiles files = new InputFiles();
    var none = files.readIfNamed(null, AreaTables::vector);
    var one = files.readIfNamed(file("one.csv", "name,value\nA,1\n"), AreaTables::vector);
    files.requireAll();

    assertThat(none.get()).isEmpty();
    assertThat(one.get()).map(AreaVector::sum).contains(1.0);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
