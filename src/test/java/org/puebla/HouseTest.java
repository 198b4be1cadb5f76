package org.puebla;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Holds the rooms of docs/architecture.md: what may know what. */
@AnalyzeClasses(packages = "org.puebla", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {

  @ArchTest
  static final ArchRule ARROWS_POINT_DOWN =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("cli")
          .definedBy("..puebla.cli..")
          .layer("job")
          .definedBy("..puebla.job..")
          .layer("normalise")
          .definedBy("..puebla.normalise..")
          .layer("indicator")
          .definedBy("..puebla.indicator..")
          .layer("estimate")
          .definedBy("..puebla.estimate..")
          .layer("causes")
          .definedBy("..puebla.causes..")
          .layer("toolbox")
          .definedBy("..puebla.toolbox..")
          .layer("attribution")
          .definedBy("..puebla.attribution..")
          .layer("gravity")
          .definedBy("..puebla.gravity..")
          .layer("fit")
          .definedBy("..puebla.fit..")
          .layer("series")
          .definedBy("..puebla.series..")
          .layer("index")
          .definedBy("..puebla.index..")
          .layer("matrix")
          .definedBy("..puebla.matrix..")
          .layer("study")
          .definedBy("..puebla.study..")
          .layer("release")
          .definedBy("..puebla.release..")
          .layer("trace")
          .definedBy("..puebla.trace..")
          .layer("export")
          .definedBy("..puebla.export..")
          .layer("source")
          .definedBy("..puebla.source..")
          .layer("stream")
          .definedBy("..puebla.stream..")
          .layer("gate")
          .definedBy("..puebla.gate..")
          .layer("table")
          .definedBy("..puebla.table..")
          .layer("quality")
          .definedBy("..puebla.quality..")
          .layer("yaml")
          .definedBy("..puebla.yaml..")
          .layer("codelist")
          .definedBy("..puebla.codelist..")
          .layer("store")
          .definedBy("..puebla.store..")
          .layer("model")
          .definedBy("..puebla.model..")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("job")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("normalise")
          .mayOnlyBeAccessedByLayers("job", "cli")
          .whereLayer("indicator")
          .mayOnlyBeAccessedByLayers("estimate", "causes", "job", "cli")
          .whereLayer("causes")
          .mayOnlyBeAccessedByLayers("job")
          .whereLayer("toolbox")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("estimate")
          .mayOnlyBeAccessedByLayers("toolbox", "job", "cli")
          .whereLayer("study")
          .mayOnlyBeAccessedByLayers("job", "cli")
          .whereLayer("study")
          .mayOnlyAccessLayers("release", "export", "table", "yaml", "codelist", "model")
          .whereLayer("release")
          .mayOnlyBeAccessedByLayers("study", "job", "cli")
          .whereLayer("trace")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("trace")
          .mayOnlyAccessLayers("table", "codelist", "model")
          .whereLayer("export")
          .mayOnlyBeAccessedByLayers("study", "release", "cli")
          .whereLayer("export")
          .mayOnlyAccessLayers("table", "codelist", "model")
          .whereLayer("source")
          .mayOnlyBeAccessedByLayers("normalise", "job", "cli")
          .whereLayer("gate")
          .mayOnlyBeAccessedByLayers("job")
          .whereLayer("stream")
          .mayOnlyBeAccessedByLayers("job", "gate")
          .whereLayer("stream")
          .mayOnlyAccessLayers("quality", "table", "yaml", "store", "model")
          .whereLayer("index")
          .mayOnlyAccessLayers("fit", "matrix", "model")
          .whereLayer("series")
          .mayOnlyAccessLayers("matrix", "model")
          .whereLayer("attribution")
          .mayOnlyAccessLayers("gravity", "model")
          .whereLayer("gravity")
          .mayOnlyAccessLayers("model")
          .whereLayer("fit")
          .mayOnlyAccessLayers("matrix", "model")
          .whereLayer("matrix")
          .mayOnlyAccessLayers("model")
          .whereLayer("model")
          .mayNotAccessAnyLayer()
          .whereLayer("yaml")
          .mayOnlyAccessLayers("model")
          .whereLayer("store")
          .mayOnlyAccessLayers("model")
          .whereLayer("codelist")
          .mayOnlyAccessLayers("model")
          .whereLayer("quality")
          .mayOnlyAccessLayers("model", "codelist")
          .whereLayer("table")
          .mayOnlyAccessLayers("model", "codelist");

  @ArchTest
  static final ArchRule ROOMS_HAVE_NO_CYCLES =
      slices().matching("org.puebla.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule ROOMS_WITHIN_ROOMS_HAVE_NO_CYCLES =
      slices().matching("org.puebla.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule SPARK_STAYS_IN_ITS_ROOMS =
      noClasses()
          .that()
          .resideInAnyPackage(
              "..puebla.model..",
              "..puebla.yaml..",
              "..puebla.codelist..",
              "..puebla.store..",
              "..puebla.source..",
              "..puebla.quality..",
              "..puebla.table..",
              "..puebla.release..",
              "..puebla.study..",
              "..puebla.export..",
              "..puebla.trace..",
              "..puebla.matrix..",
              "..puebla.index..",
              "..puebla.series..",
              "..puebla.fit..",
              "..puebla.attribution..",
              "..puebla.gravity",
              "..puebla.toolbox..",
              "..puebla.estimate.account..",
              "..puebla.estimate.net..",
              "..puebla.estimate.mirror..",
              "..puebla.normalise.edition.sort..",
              "..puebla.normalise.edition.totals..",
              "..puebla.normalise.file..",
              "..puebla.normalise.layout..",
              "..puebla.normalise.door..",
              "..puebla.normalise.row..",
              "..puebla.indicator.counts..",
              "..puebla.indicator")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.spark..");

  @ArchTest
  static final ArchRule ONE_ROOM_PARSES_YAML = onlyIn("yaml", "org.yaml..", "com.fasterxml..");

  @ArchTest static final ArchRule ONE_ROOM_SPEAKS_TO_THE_SHELL = onlyIn("cli", "picocli..");

  @ArchTest static final ArchRule ONE_ROOM_KNOWS_PARQUET = onlyIn("table", "org.apache.parquet..");

  @ArchTest
  static final ArchRule ONE_ROOM_READS_WORKBOOKS =
      onlyIn("normalise", "org.apache.poi..", "org.dhatim.fastexcel.reader..");

  @ArchTest
  static final ArchRule ONE_ROOM_WRITES_WORKBOOKS = onlyIn("export", "org.dhatim.fastexcel");

  @ArchTest
  static final ArchRule ONE_ROOM_HOLDS_TABLES_IN_HAND = onlyIn("study", "tech.tablesaw..");

  @ArchTest static final ArchRule ONE_ROOM_ADJUSTS_FOR_SEASON = onlyIn("series", "ec..");

  @ArchTest
  static final ArchRule ONE_ROOM_DRAWS = onlyIn("study.page", "org.mozilla..", "com.samskivert..");

  @ArchTest
  static final ArchRule THREE_ROOMS_READ_CSV =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "..puebla.normalise..", "..puebla.codelist..", "..puebla.toolbox..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.commons.csv..");

  @ArchTest
  static final ArchRule NO_ROOM_FOR_ODDMENTS =
      noClasses()
          .should()
          .haveSimpleNameEndingWith("Util")
          .orShould()
          .haveSimpleNameEndingWith("Utils")
          .orShould()
          .haveSimpleNameEndingWith("Helper")
          .orShould()
          .haveSimpleNameEndingWith("Manager")
          .orShould()
          .haveSimpleNameEndingWith("Impl")
          .orShould()
          .resideInAnyPackage("..util..", "..common..", "..helper..", "..misc..");

  @ArchTest
  static final ArchRule ONE_NAME_ONE_THING =
      classes()
          .that()
          .areTopLevelClasses()
          .and()
          .doNotHaveSimpleName("package-info")
          .should(
              new ArchCondition<JavaClass>("share their name with no class of another room") {

                private final Map<String, List<String>> rooms = new HashMap<>();

                @Override
                public void init(Collection<JavaClass> all) {
                  all.forEach(
                      type ->
                          rooms
                              .computeIfAbsent(type.getSimpleName(), name -> new ArrayList<>())
                              .add(type.getPackageName()));
                }

                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  List<String> found = rooms.get(type.getSimpleName());
                  events.add(
                      new SimpleConditionEvent(
                          type, found.size() == 1, type.getSimpleName() + " stands in " + found));
                }
              });

  @ArchTest
  static final ArchRule EVERY_ROOM_SAYS_WHAT_IS_IN_IT =
      classes()
          .should(
              new ArchCondition<JavaClass>("live in a package with a package-info") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  boolean described = type.getPackage().tryGetPackageInfo().isPresent();
                  events.add(
                      new SimpleConditionEvent(
                          type, described, type.getPackageName() + " has no package-info"));
                }
              });

  private static ArchRule onlyIn(String room, String... libraries) {
    return noClasses()
        .that()
        .resideOutsideOfPackage("..puebla." + room + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries);
  }
}
