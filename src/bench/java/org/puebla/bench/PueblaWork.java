package org.puebla.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.puebla.codelist.Lookups;
import org.puebla.normalise.Normaliser;
import org.puebla.normalise.edition.NormalisedEdition;
import org.puebla.normalise.edition.SourceEdition;
import org.puebla.normalise.row.SpellingLists;
import org.puebla.source.declaration.SourceDeclaration;
import org.puebla.store.Store;
import org.puebla.store.Stores;
import org.puebla.yaml.Yaml;

/** Normalises the file as {@code puebla run} does, by the declaration of the real source. */
final class PueblaWork {

  static final String SOURCE = "usa-cbp-encounters";
  static final String EDITION = "2023-10-21";

  /** Made up: the others have no manifest to take it from. */
  static final String SHA256 = "0".repeat(64);

  private static final Path DECLARATION = Path.of("jobs/sources/usa", SOURCE + ".yml");

  private final Path file;
  private final Path folder;

  PueblaWork(Path file, Path folder) {
    this.file = file;
    this.folder = folder;
  }

  Work run() throws IOException {
    Store store = Stores.at(folder.toString());
    StageTimes stages = new StageTimes(List.of("read, map, sort", "merge, write"));
    NormalisedEdition edition;
    try (SparkSession spark = EmbeddedSpark.open(folder.resolve("scratch"))) {
      spark.sparkContext().addSparkListener(stages);
      edition =
          new Normaliser(
                  new JavaSparkContext(spark.sparkContext()), store, folder.toString(), "work")
              .normalise(List.of(landed()))
              .get(0);
    }
    if (!edition.isRead()) {
      throw new IllegalStateException(edition.problems().toString());
    }
    return new Work(
        edition.tally().kept(), edition.tally().refusedRows(), new ArrayList<>(stages.phases()));
  }

  private SourceEdition landed() throws IOException {
    String object = "landing/" + SOURCE + "/" + EDITION + "/" + file.getFileName();
    Path landing = folder.resolve(object);
    Files.createDirectories(landing.getParent());
    Files.createSymbolicLink(landing, file.toAbsolutePath());
    SourceDeclaration declaration =
        Yaml.read(DECLARATION, DECLARATION.toString(), SourceDeclaration.class);
    return new SourceEdition(
        declaration,
        Files.readString(DECLARATION),
        SpellingLists.of(declaration, Lookups.in(Path.of("jobs/lookups"))),
        EDITION,
        List.of(
            new SourceEdition.File(
                file.getFileName().toString(), object, object, SHA256, Files.size(file))));
  }
}
