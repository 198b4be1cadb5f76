package org.puebla.cli.verb;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.puebla.cli.argument.ExportFormat;
import org.puebla.cli.argument.Outputs;
import org.puebla.cli.argument.ReleaseChoice;
import org.puebla.cli.argument.ReleaseTable;
import org.puebla.cli.argument.Where;
import org.puebla.export.Credits;
import org.puebla.export.Credits.Credit;
import org.puebla.export.CsvFile;
import org.puebla.export.ParquetFile;
import org.puebla.export.SdmxCsv;
import org.puebla.export.SdmxStructure;
import org.puebla.export.Slice;
import org.puebla.export.WorkbookFile;
import org.puebla.model.ExitCode;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;
import org.puebla.release.catalogue.Release;
import org.puebla.store.Store;
import org.puebla.table.Selection;
import org.puebla.table.TableSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a slice of a table of a release for somebody else's tool. */
@Command(name = "export")
public final class ExportVerb extends Verb {

  @Parameters(paramLabel = "TABLE", descriptionKey = "table")
  private String name = "";

  @Option(names = "--to", paramLabel = "FORMAT", required = true, descriptionKey = "to")
  private String to = "";

  @Option(names = "--where", paramLabel = "CONDITIONS", descriptionKey = "where")
  private String where = "";

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "export-out")
  private @Nullable String out;

  @Mixin private ReleaseChoice choice = new ReleaseChoice();

  @Override
  ExitCode answer() throws Exception {
    ExportFormat format = ExportFormat.named(to);
    TableSchema table = ReleaseTable.named(name);
    Selection selection = Where.parse(where, table);
    String target = target(format);
    Store store = store();
    Release release = choice.release(setting(null));
    ReleaseTable rows = choice.table(store, release, table);
    if (!selection.isEverything() && rows.slice(selection).count() == 0) {
      throw rows.nothing(selection);
    }
    long written = write(format, rows.slice(selection), release, target);
    if (!target.equals(Outputs.STANDARD)) {
      terminal()
          .complaint(messages().text("cli.exported", written, table.name(), release.id(), target));
    }
    return ExitCode.DONE;
  }

  private String target(ExportFormat format) {
    String target = out == null ? Outputs.STANDARD : out;
    if (target.equals(Outputs.STANDARD) && format != ExportFormat.CSV) {
      throw misuse("cli.export-needs-file", format.code());
    }
    return target;
  }

  private long write(ExportFormat format, Slice slice, Release release, String target)
      throws IOException {
    if (target.equals(Outputs.STANDARD)) {
      long rows = CsvFile.write(slice, terminal().out());
      terminal().flush();
      return rows;
    }
    Outputs outputs = new Outputs(kept());
    Written written = new Written();
    switch (format) {
      case CSV -> outputs.add(target, text -> written.rows = CsvFile.write(slice, text));
      case SDMX_CSV -> sdmx(slice, release, target, outputs, written);
      case XLSX ->
          outputs.addFile(
              target,
              file ->
                  written.rows =
                      WorkbookFile.write(slice, credits(release), messages().locale(), file));
      case PARQUET ->
          outputs.addFile(
              target, file -> written.rows = ParquetFile.write(slice, credits(release), file));
    }
    outputs.write();
    return written.rows;
  }

  /** The structure is known when the data are written. */
  private static void sdmx(
      Slice slice, Release release, String target, Outputs outputs, Written written)
      throws IOException {
    String[] structure = new String[1];
    outputs.add(
        target,
        text -> {
          SdmxCsv message = SdmxCsv.write(slice, text);
          structure[0] = SdmxStructure.of(message, release.id());
          written.rows = message.rows();
        });
    outputs.add(target + ".structure.xml", text -> text.append(structure[0]));
  }

  private static Credits credits(Release release) {
    return new Credits(
        release.id(),
        release.catalogue().sources().stream()
            .map(
                source ->
                    new Credit(
                        source.id(),
                        source.edition(),
                        source.title(),
                        source.publisher(),
                        source.licence(),
                        source.citation(),
                        source.homepage()))
            .toList());
  }

  private static PueblaException misuse(String rule, Object... facts) {
    return new PueblaException(ExitCode.INVALID, Problem.of(rule, facts));
  }

  /** How many rows were written, known when they are. */
  private static final class Written {
    private long rows;
  }
}
