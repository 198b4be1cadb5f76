package org.puebla.cli.verb;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.puebla.cli.answer.Answer;
import org.puebla.cli.answer.Glossary;
import org.puebla.cli.answer.TextTable;
import org.puebla.job.Doctor;
import org.puebla.job.Doctor.Sign;
import org.puebla.job.Setting;
import org.puebla.model.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says whether a run would have what it needs on this machine. */
@Command(name = "doctor")
public final class DoctorVerb extends Verb {

  @Option(names = "--json")
  private boolean json;

  @Override
  ExitCode answer() {
    List<Sign> signs =
        Doctor.examine(
            new Setting(
                project(), store(), invocation().root(), invocation().master(), Clock.systemUTC()));
    if (json) {
      new Answer(terminal(), messages())
          .json(
              signs.stream()
                  .map(
                      sign ->
                          Glossary.card(
                              "check", sign.check(),
                              "level", level(sign),
                              "message", messages().text(sign.rule(), sign.facts().toArray())))
                  .toList());
    } else {
      TextTable grid = new TextTable();
      for (Sign sign : signs) {
        grid.row(
            messages().text("cli.sign-" + level(sign)),
            messages().text(sign.rule(), sign.facts().toArray()));
      }
      grid.print(terminal());
    }
    boolean fit = signs.stream().noneMatch(sign -> sign.level() == Sign.Level.FAIL);
    return fit ? ExitCode.DONE : ExitCode.INPUT_MISSING;
  }

  private static String level(Sign sign) {
    return sign.level().name().toLowerCase(Locale.ROOT);
  }
}
