package org.puebla.stream;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.puebla.quality.Finding;
import org.puebla.store.Store;
import org.puebla.stream.StitchedSource.StatedEdition;
import org.puebla.yaml.Json;

/**
 * Makes series of editions: which rows each contributes, and what each revised. What was made
 * before of the same readings is found again, so that a new edition costs its own rows.
 */
public final class Stitcher {

  private final Workers workers;
  private final Store store;
  private final String dataRoot;

  /**
   * @param workers asked for only when there is something to make
   * @param dataRoot address of the store, as the executors reach it
   */
  public Stitcher(Workers workers, Store store, String dataRoot) {
    this.workers = workers;
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
        missing.add(step);
      }
    }
    if (!missing.isEmpty()) {
      String root = dataRoot;
      List<StepResult> made = workers.map(missing, step -> StepTask.run(root, step));
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
        .map(step -> new Seam(step, requireNonNull(results.get(step)), order.seam()))
        .toList();
  }

  /** One file of a cut that is to be written. */
  private record CutPart(Cut cut, int part, String target) implements Serializable {}

  /**
   * Writes what is not there yet, aside first, so that a folder of a cut is whole; who comes second
   * with the same cut finds it there.
   */
  private void make(List<Cut> cuts) throws IOException {
    List<CutPart> parts = new ArrayList<>();
    Map<String, String> asides = new LinkedHashMap<>();
    for (Cut cut : cuts) {
      if (!store.exists(cut.folder())) {
        String aside = aside(cut);
        asides.put(aside, cut.folder());
        for (int part = 0; part < cut.statement().reading().parts().size(); part++) {
          parts.add(new CutPart(cut, part, String.format("%s/part-%04d.parquet", aside, part)));
        }
      }
    }
    if (parts.isEmpty()) {
      return;
    }
    String root = dataRoot;
    workers.map(parts, one -> CutTask.run(root, one.cut(), one.part(), one.target()));
    for (Map.Entry<String, String> made : asides.entrySet()) {
      if (store.exists(made.getKey()) && !store.exists(made.getValue())) {
        store.rename(made.getKey(), made.getValue());
      }
      store.delete(made.getKey());
    }
  }

  private static String aside(Cut cut) {
    int name = cut.folder().lastIndexOf('/') + 1;
    String hidden = "." + cut.folder().substring(name) + "-" + UUID.randomUUID();
    return cut.folder().substring(0, name) + hidden;
  }

  /**
   * Drops what was made for these sources and is no part of their series any more; to be called by
   * the run that holds the data root.
   */
  public void sweep(List<StitchOrder> orders) throws IOException {
    for (StitchOrder order : orders) {
      Set<String> kept = new HashSet<>();
      steps(order).forEach(step -> kept.add(step.folder()));
      for (Cut cut : cuts(order, results(steps(order).toList()))) {
        kept.add(cut.folder());
      }
      Reading any = order.stream().readings().get(0);
      sweep(Step.folderOf(any), kept);
      sweep(Cut.folderOf(any), kept);
    }
  }

  private void sweep(String ofSource, Set<String> kept) throws IOException {
    for (String edition : store.list(ofSource)) {
      String folder = ofSource + "/" + edition;
      for (String made : store.list(folder)) {
        if (!kept.contains(folder + "/" + made)) {
          store.delete(folder + "/" + made);
        }
      }
    }
  }

  private StitchedSource stitched(StitchOrder order, List<Cut> cuts, Map<Step, StepResult> results)
      throws IOException {
    List<StatedEdition> editions = new ArrayList<>();
    for (Reading reading : order.stream().readings()) {
      editions.add(new StatedEdition(reading.edition(), parts(reading, cuts)));
    }
    List<String> revisions = new ArrayList<>();
    for (Step step : steps(order).toList()) {
      if (requireNonNull(results.get(step)).revisions() > 0) {
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
