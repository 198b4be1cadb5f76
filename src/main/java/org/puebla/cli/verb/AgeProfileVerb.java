package org.puebla.cli.verb;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.puebla.demography.AgeProfile;
import org.puebla.demography.ScheduleFit;
import org.puebla.demography.ScheduleForm;
import org.puebla.fit.Certificate;
import org.puebla.model.ExitCode;
import org.puebla.toolbox.AgeCsv;
import org.puebla.toolbox.AgeCsv.Line;
import org.puebla.toolbox.InputFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sums up migration rates by age, and fits a model schedule to them when asked to. */
@Command(name = "age-profile")
public final class AgeProfileVerb extends ToolboxVerb {

  @Parameters(paramLabel = "FILE", descriptionKey = "rates")
  private Path rates = Path.of("");

  @Option(names = "--schedule", paramLabel = "7|9|11|13")
  private @Nullable String schedule;

  @Override
  ExitCode work() throws Exception {
    Optional<ScheduleForm> form = Optional.ofNullable(schedule).map(AgeProfileVerb::form);
    InputFiles files = new InputFiles();
    var table = files.read(rates, AgeCsv::read);
    files.requireAll();
    AgeCsv.Rates read = table.get();
    List<Line> lines =
        new ArrayList<>(lines(AgeProfile.of(read.ages(), read.widths(), read.values())));
    Certificate certificate = new Certificate(0, 0, "", true, true, List.of());
    if (form.isPresent()) {
      ScheduleFit fit = ScheduleFit.of(form.get(), read.ages(), read.values());
      for (String parameter : fit.schedule().form().parameters()) {
        lines.add(
            new Line(parameter, fit.schedule().parameter(parameter), fit.standardError(parameter)));
      }
      certificate = new Certificate(fit.iterations(), 0, "", true, true, List.of());
    }
    return finish(certificate, target -> AgeCsv.write(lines, target));
  }

  private static ScheduleForm form(String parameters) {
    return Arrays.stream(ScheduleForm.values())
        .filter(form -> parameters.equals(String.valueOf(form.parameters().size())))
        .findFirst()
        .orElseThrow(() -> misuse("cli.schedule", parameters, "7, 9, 11, 13"));
  }

  private static List<Line> lines(AgeProfile profile) {
    return List.of(
        Line.exact("age-gmr", profile.gross()),
        Line.exact("age-peak", profile.peakAge()),
        Line.exact("age-peak-share", profile.peakShare()),
        Line.exact("age-murc", profile.upward()),
        Line.exact("age-mdrc", profile.downward()),
        Line.exact("age-asymmetry", profile.asymmetry()));
  }
}
