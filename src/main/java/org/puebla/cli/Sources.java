package org.puebla.cli;

import org.puebla.job.Project;
import org.puebla.source.Declarations;
import org.puebla.source.SourceDeclaration;

/** Finds a declared source by the id that a user typed. */
final class Sources {

  private Sources() {}

  static SourceDeclaration named(Project project, String id) {
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
