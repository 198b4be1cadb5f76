package org.puebla.cli.argument;

import org.puebla.job.Project;
import org.puebla.source.Declarations;
import org.puebla.source.declaration.SourceDeclaration;

/** Finds a declared source by the id that a user typed. */
public final class Sources {

  private Sources() {}

  public static SourceDeclaration named(Project project, String id) {
    Declarations declarations = Declarations.read(project.jobs());
    return declarations.all().stream()
        .filter(source -> source.source().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                Unknown.of(
                    "cli.unknown-source",
                    id,
                    declarations.all().stream().map(SourceDeclaration::source).toList()));
  }
}
