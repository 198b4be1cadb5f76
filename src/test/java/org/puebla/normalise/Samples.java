package org.puebla.normalise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.puebla.codelist.Lookups;
import org.puebla.source.Declarations;
import org.puebla.source.declaration.SourceDeclaration;

/** The declarations of the project and the small files that lie beside it for each. */
public final class Samples {

  public static final Lookups LOOKUPS = Lookups.in(Path.of("jobs", "lookups"));

  private static final Declarations DECLARATIONS = Declarations.read(Path.of("jobs"));
  private static final Path ROOT = Path.of("data-samples");

  private Samples() {}

  public static List<String> sources() {
    return DECLARATIONS.all().stream().map(SourceDeclaration::source).toList();
  }

  public static SourceDeclaration declaration(String source) {
    return DECLARATIONS.find(source).orElseThrow();
  }

  /** The folders of the editions of a source, none when it has no sample. */
  public static List<Path> editions(String source) throws IOException {
    Path folder = ROOT.resolve(source);
    return Files.isDirectory(folder) ? children(folder) : List.of();
  }

  /** The files that the publisher would send, without what they must become. */
  public static List<Path> landed(Path edition) throws IOException {
    return children(edition).stream()
        .filter(file -> !file.getFileName().toString().startsWith("expected"))
        .toList();
  }

  private static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
