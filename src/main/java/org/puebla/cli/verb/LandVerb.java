package org.puebla.cli.verb;

import java.nio.file.Path;
import org.puebla.cli.argument.Sources;
import org.puebla.model.ExitCode;
import org.puebla.normalise.door.FrontDoor;
import org.puebla.source.declaration.SourceDeclaration;
import org.puebla.source.landing.LandedFile;
import org.puebla.source.landing.Landing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a file received by hand into the landing zone. */
@Command(name = "land")
public final class LandVerb extends Verb {

  @Parameters(index = "0", paramLabel = "SOURCE", descriptionKey = "source")
  private String source = "";

  @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "file")
  private Path file = Path.of("");

  @Option(names = "--edition", required = true, paramLabel = "DATE")
  private String edition = "";

  @Override
  ExitCode answer() throws Exception {
    SourceDeclaration declaration = Sources.named(project(), source);
    FrontDoor.pass(file, declaration);
    LandedFile landed =
        Landing.land(store(), declaration, edition, file, file.toAbsolutePath().toString());
    say("landed", landed.name(), source, edition, landed.size(), landed.sha256());
    return ExitCode.DONE;
  }
}
