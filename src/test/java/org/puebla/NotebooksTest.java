package org.puebla;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/** What researchers copy is what was run: the page, the files and the notebooks agree. */
class NotebooksTest {

  private static final Path FOLDER = Path.of("notebooks");
  private static final Pattern COMMENTS_AT_THE_TOP =
      Pattern.compile("^(?:(?:#|--|//|\\*).*\n)+\n?");

  static List<Path> loads() throws IOException {
    return files("load.*");
  }

  static List<Path> notebooks() throws IOException {
    return files(".*\\.ipynb");
  }

  private static List<Path> files(String names) throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.getFileName().toString().matches(names)).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("loads")
  void thePageShowsTheFileThatRuns(Path file) throws IOException {
    String shown = COMMENTS_AT_THE_TOP.matcher(Files.readString(file)).replaceFirst("");
    assertThat(Path.of("docs/how-to/read-the-parquet.md")).content().contains("\n" + shown + "```");
  }

  @ParameterizedTest
  @MethodSource("notebooks")
  void theListNamesTheNotebook(Path file) {
    assertThat(FOLDER.resolve("README.md")).content().contains("(" + file.getFileName() + ")");
  }

  /** An output would be one of another release, and would say so nowhere. */
  @ParameterizedTest
  @MethodSource("notebooks")
  void aNotebookHoldsNoOutput(Path file) throws IOException {
    Map<String, Object> notebook = new Yaml().load(Files.readString(file));
    assertThat((List<?>) notebook.get("cells"))
        .map(Map.class::cast)
        .filteredOn(cell -> "code".equals(cell.get("cell_type")))
        .isNotEmpty()
        .allSatisfy(cell -> assertThat((List<?>) cell.get("outputs")).isEmpty());
  }

  /** One version in one place: what the program is tested with is what the notebook takes. */
  @ParameterizedTest
  @CsvSource({"tablesaw, tablesaw-core:", "duckdb, duckdb_jdbc:"})
  void theNotebookInJavaTakesTheVersionOfTheProgram(String property, String artifact)
      throws IOException {
    String pinned = first("<" + property + ".version>([^<]+)<", Path.of("pom.xml"));
    String taken = first(artifact + "([0-9.]+)", FOLDER.resolve("which-mirror-disagrees.ipynb"));
    assertThat(taken).isEqualTo(pinned);
  }

  @Test
  void theScriptInJavaTakesTheDriverOfTheProgram() throws IOException {
    String pinned = first("<duckdb.version>([^<]+)<", Path.of("pom.xml"));
    assertThat(FOLDER.resolve("load.jsh")).content().contains("duckdb_jdbc-" + pinned + ".jar");
  }

  private static String first(String pattern, Path file) throws IOException {
    return Pattern.compile(pattern)
        .matcher(Files.readString(file))
        .results()
        .map(found -> found.group(1))
        .findFirst()
        .orElseThrow(() -> new AssertionError(file + " has no " + pattern));
  }
}
