package org.puebla.normalise;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function;
import org.puebla.normalise.edition.EditionWork;
import org.puebla.normalise.edition.MergeOrder;
import org.puebla.normalise.edition.MergeResult;
import org.puebla.normalise.edition.MergeTask;
import org.puebla.normalise.edition.NormalisedEdition;
import org.puebla.normalise.edition.PartOrder;
import org.puebla.normalise.edition.PartResult;
import org.puebla.normalise.edition.PartTask;
import org.puebla.normalise.edition.SourceEdition;
import org.puebla.normalise.edition.WorkSizes;
import org.puebla.store.Store;

/**
 * Normalises editions on Spark: every part of every file is mapped and sorted in one stage, every
 * range of keys is merged into one Parquet file in the next.
 *
 * <p>Spark carries orders and results, never rows: rows go from a landed file to a sorted run to a
 * table, each through plain Java, so that the bytes are the same on any cluster.
 */
public final class Normaliser {

  private final JavaSparkContext spark;
  private final Store store;
  private final String dataRoot;
  private final String workFolder;
  private final WorkSizes sizes;

  /**
   * @param dataRoot address of the store, as the executors reach it
   * @param workFolder folder in the store for what is passed between stages; deleted at the end
   */
  public Normaliser(JavaSparkContext spark, Store store, String dataRoot, String workFolder) {
    this(spark, store, dataRoot, workFolder, WorkSizes.usual());
  }

  Normaliser(
      JavaSparkContext spark, Store store, String dataRoot, String workFolder, WorkSizes sizes) {
    this.sizes = sizes;
    this.spark = spark;
    this.store = store;
    this.dataRoot = dataRoot;
    this.workFolder = workFolder;
  }

  /**
   * Reads editions and puts the tables of each under the name of its reading; what was made of them
   * before stays.
   *
   * @return one result for each edition, in their order; an edition that cannot be read has
   *     problems in its result
   */
  public List<NormalisedEdition> normalise(List<SourceEdition> editions) throws IOException {
    try {
      List<EditionWork> work = new ArrayList<>();
      List<PartOrder> parts = new ArrayList<>();
      for (int number = 0; number < editions.size(); number++) {
        EditionWork edition = new EditionWork(number, editions.get(number), workFolder, sizes);
        work.add(edition);
        parts.addAll(edition.parts(store, dataRoot));
      }
      for (PartResult result : inParallel(parts, PartTask::run)) {
        work.get(result.order().edition()).mapped(result);
      }
      List<MergeOrder> merges = new ArrayList<>();
      for (EditionWork edition : work) {
        merges.addAll(edition.merges(store, dataRoot));
      }
      for (MergeResult result : inParallel(merges, MergeTask::run)) {
        work.get(result.order().edition()).merged(result);
      }
      List<NormalisedEdition> results = new ArrayList<>();
      for (EditionWork edition : work) {
        results.add(edition.finished(store));
      }
      return results;
    } finally {
      store.delete(workFolder);
    }
  }

  private <T, R> List<R> inParallel(List<T> orders, Function<T, R> task) {
    return orders.isEmpty()
        ? List.of()
        : spark.parallelize(orders, orders.size()).map(task).collect();
  }
}
