package org.puebla.cli.answer;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.puebla.job.Project;
import org.puebla.source.Declarations;
import org.puebla.source.declaration.SourceDeclaration;

/** Explains sources: who publishes them, what they count, how they may be used and cited. */
public final class SourceGlossary implements Glossary {

  private final Project project;
  private final Locale locale;

  public SourceGlossary(Project project, Locale locale) {
    this.project = project;
    this.locale = locale;
  }

  @Override
  public Stream<Map<String, Object>> cards(String id) {
    return sources().filter(source -> source.source().equals(id)).map(this::card);
  }

  @Override
  public Stream<String> names() {
    return sources().map(SourceDeclaration::source);
  }

  private Stream<SourceDeclaration> sources() {
    return Declarations.read(project.jobs()).all().stream();
  }

  private Map<String, Object> card(SourceDeclaration source) {
    return Glossary.card(
        "source", source.source(),
        "title", source.title().in(locale),
        "publisher", source.publisher().name() + " (" + source.publisher().area() + ")",
        "definition", source.definition().strip(),
        "table", source.table().code(),
        "licence", source.licence(),
        "citation", source.citation().orElse(""),
        "homepage", source.homepage(),
        "declaration", source.place().file());
  }
}
