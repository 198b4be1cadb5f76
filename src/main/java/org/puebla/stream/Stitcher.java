package org.puebla.stream;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.puebla.quality.Finding;
import org.puebla.store.Store;
import org.puebla.stream.StitchedSource.StatedEdition;
import org.puebla.yaml.Json;

/**
 * Makes series of editions: which rows each contributes, and what each revised. What was made
 * before of the same readings is found again, so that a new edition costs its own rows.
 */
public final class Stitcher {

  /** Starts Spark, or finds it running. */
  @FunctionalInterface
  public interface Engine {

    JavaSparkContext start() throws IOException;
  }

  private final Engine engine;
  private final Store store;
  private final String dataRoot;

  /**
   * @param engine asked for only when there is something to make
   * @param dataRoot address of the store, as the executors reach it
   */
  public Stitcher(Engine engine, Store store, String dataRoot) {
    this.engine = engine;
    this.store = store;
    this.dataRoot = dataRoot;
  }

  /** Gives one stitched source for each order, in their order. */
  public List<StitchedSource> stitch(List<StitchOrder> orders) throws IOException {
    Map<Step, StepResult> results = results(orders.stream().flatMap(Stitcher::steps).toList());
    List<List<Cut>> cuts = new ArrayList<>();
    for (StitchOrder order : orders) {
      cuts.add(cuts(order, results));
    }
    make(cuts.stream().flatMap(List::stream).filter(cut -> !cut.isWhole()).toList());
    List<StitchedSource> stitched = new ArrayList<>();
    for (int at = 0; at < orders.size(); at++) {
      stitched.add(stitched(orders.get(at), cuts.get(at), results));
    }
    return stitched;
  }

  private static Stream<Step> steps(StitchOrder order) {
    List<Step> steps = new ArrayList<>();
    List<Reading> readings = order.stream().readings();
    for (int at = 0; at < readings.size(); at++) {
      Reading earlier = order.rereads().get(readings.get(at).edition());
      if (earlier != null) {
        steps.add(Step.reread(order.stream(), at, earlier));
      }
      if (at > 0) {
        steps.add(Step.to(order.stream(), at));
      }
    }
    return steps.stream();
  }

  private Map<Step, StepResult> results(List<Step> steps) throws IOException {
    Map<Step, StepResult> results = new LinkedHashMap<>();
    List<Step> missing = new ArrayList<>();
    for (Step step : steps) {
      String kept = step.folder() + "/" + StepResult.NAME;
      if (store.exists(kept)) {
        results.put(step, read(kept));
      } else {
        store.delete(step.folder());
        missing.add(step);
      }
    }
    if (!missing.isEmpty()) {
      String root = dataRoot;
      List<StepResult> made =
          engine
              .start()
              .parallelize(missing, missing.size())
              .map(step -> StepTask.run(root, step))
              .collect();
      for (int at = 0; at < missing.size(); at++) {
        results.put(missing.get(at), made.get(at));
      }
    }
    return results;
  }

  private StepResult read(String name) throws IOException {
    try (InputStream content = store.open(name)) {
      String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
      return Json.read(text, store.address(name), StepResult.class);
    }
  }

  private static List<Cut> cuts(StitchOrder order, Map<Step, StepResult> results) {
    List<Statement> statements = order.stream().statements();
    Map<Reading, List<String>> breaks = new LinkedHashMap<>();
    seams(order, results).forEach(seam -> breaks.put(seam.step().after(), seam.breaks(statements)));
    return statements.stream()
        .map(statement -> new Cut(statement, breaks.getOrDefault(statement.reading(), List.of())))
        .toList();
  }

  private static List<Seam> seams(StitchOrder order, Map<Step, StepResult> results) {
    return steps(order)
        .filter(step -> !step.isReread())
        .map(step -> new Seam(step, results.get(step), order.seam()))
        .toList();
  }

  /** One file of a cut that is to be written. */
  private record CutPart(Cut cut, int part, String target) implements Serializable {}

  /** Writes what is not there yet, aside first, so that a folder of a cut is whole. */
  private void make(List<Cut> cuts) throws IOException {
    List<CutPart> parts = new ArrayList<>();
    List<Cut> missing = new ArrayList<>();
    for (Cut cut : cuts) {
      if (!store.exists(cut.folder())) {
        missing.add(cut);
        store.delete(aside(cut));
        for (int part = 0; part < cut.statement().reading().parts().size(); part++) {
          String target = String.format("%s/part-%04d.parquet", aside(cut), part);
          parts.add(new CutPart(cut, part, target));
        }
      }
    }
    if (!parts.isEmpty()) {
      String root = dataRoot;
      engine
          .start()
          .parallelize(parts, parts.size())
          .foreach(one -> CutTask.run(root, one.cut(), one.part(), one.target()));
    }
    for (Cut cut : missing) {
      if (store.exists(aside(cut))) {
        store.rename(aside(cut), cut.folder());
      }
    }
  }

  private static String aside(Cut cut) {
    int name = cut.folder().lastIndexOf('/') + 1;
    return cut.folder().substring(0, name) + "." + cut.folder().substring(name);
  }

  private StitchedSource stitched(StitchOrder order, List<Cut> cuts, Map<Step, StepResult> results)
      throws IOException {
    List<StatedEdition> editions = new ArrayList<>();
    for (Reading reading : order.stream().readings()) {
      editions.add(new StatedEdition(reading.edition(), parts(reading, cuts)));
    }
    List<String> revisions = new ArrayList<>();
    for (Step step : steps(order).toList()) {
      if (results.get(step).revisions() > 0) {
        revisions.add(step.folder() + "/" + StepResult.PART);
      }
    }
    List<Finding> findings = seams(order, results).stream().map(Seam::finding).toList();
    return new StitchedSource(editions, revisions, findings);
  }

  private List<String> parts(Reading reading, List<Cut> cuts) throws IOException {
    for (Cut cut : cuts) {
      if (cut.statement().reading().equals(reading)) {
        return cut.isWhole() ? reading.parts() : store.files(cut.folder());
      }
    }
    return List.of();
  }
}
