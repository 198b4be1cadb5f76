package org.puebla.bench;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageCompleted;

/** Listens how long each stage of a Spark job takes. */
final class StageTimes extends SparkListener {

  private final List<String> names;
  private final List<Work.Phase> phases = new ArrayList<>();

  /**
   * @param names what the stages do, in their order
   */
  StageTimes(List<String> names) {
    this.names = List.copyOf(names);
  }

  @Override
  public void onStageCompleted(SparkListenerStageCompleted stage) {
    long begin = (Long) stage.stageInfo().submissionTime().get();
    long end = (Long) stage.stageInfo().completionTime().get();
    phases.add(new Work.Phase(names.get(phases.size()), (end - begin) / 1e3));
  }

  /** The stages so far; complete once the Spark context has stopped. */
  List<Work.Phase> phases() {
    return List.copyOf(phases);
  }
}
