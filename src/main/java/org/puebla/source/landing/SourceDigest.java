package org.puebla.source.landing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.puebla.model.ExitCode;
import org.puebla.model.Place;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;
import org.puebla.model.Sha256;
import org.puebla.source.declaration.DeclarationFiles;
import org.puebla.source.declaration.SourceDeclaration;

/**
 * The identity of everything an edition is made from: while it is the same, so are the tables, and
 * nothing need be read again.
 */
public final class SourceDigest {

  private final String declared;

  private SourceDigest(String declared) {
    this.declared = declared;
  }

  /**
   * The identity of a declaration and of the spelling lists that it names.
   *
   * @param jobs the folder that holds {@code sources} and {@code lookups}
   */
  public static SourceDigest of(SourceDeclaration declaration, Path jobs) {
    StringBuilder identity = new StringBuilder();
    Path declaredIn = DeclarationFiles.of(jobs, declaration);
    identity.append("declaration ").append(digest(declaredIn)).append('\n');
    for (String lookup : lookups(declaration)) {
      Path list = jobs.resolve("lookups").resolve(lookup + ".csv");
      if (Files.exists(list)) {
        identity.append("lookup ").append(lookup).append(' ').append(digest(list)).append('\n');
      }
    }
    return new SourceDigest(Sha256.of(identity.toString()));
  }

  /** SHA-256 over the bytes of the declaration and its spelling lists. */
  public String declared() {
    return declared;
  }

  /**
   * SHA-256 over these, the landed files of an edition and the program.
   *
   * @param program the identity of the running program, in which the built-in lists are
   */
  public String with(List<LandedFile> files, String program) {
    StringBuilder identity = new StringBuilder();
    identity.append("program ").append(program).append('\n');
    identity.append("declared ").append(declared).append('\n');
    files.stream()
        .sorted(Comparator.comparing(LandedFile::name))
        .forEach(
            file ->
                identity
                    .append("file ")
                    .append(file.sha256())
                    .append(' ')
                    .append(file.name())
                    .append('\n'));
    return Sha256.of(identity.toString());
  }

  private static TreeSet<String> lookups(SourceDeclaration declaration) {
    TreeSet<String> names = new TreeSet<>();
    declaration.columns().values().forEach(rule -> names.addAll(rule.lookup()));
    return names;
  }

  private static String digest(Path file) {
    try {
      return Sha256.of(Files.newInputStream(file));
    } catch (IOException e) {
      Problem problem =
          Problem.at(
              Place.of(file.toString()), "source.unreachable", String.valueOf(e.getMessage()));
      throw new PueblaException(ExitCode.INPUT_MISSING, List.of(problem), e);
    }
  }
}
