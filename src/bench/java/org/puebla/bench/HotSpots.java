package org.puebla.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/** Where the processor was, by the samples of a flight recording. */
final class HotSpots {

  private static final int SHOWN = 25;
  private static final String SAMPLE = "jdk.ExecutionSample";

  private final Map<String, Integer> innermost = new HashMap<>();
  private final Map<String, Integer> ofPuebla = new HashMap<>();
  private int samples;

  private HotSpots() {}

  static HotSpots read(Path recording) throws IOException {
    HotSpots spots = new HotSpots();
    try (RecordingFile events = new RecordingFile(recording)) {
      while (events.hasMoreEvents()) {
        RecordedEvent event = events.readEvent();
        if (event.getEventType().getName().equals(SAMPLE) && event.getStackTrace() != null) {
          spots.add(event.getStackTrace().getFrames());
        }
      }
    }
    return spots;
  }

  private void add(List<RecordedFrame> frames) {
    samples++;
    innermost.merge(name(frames.get(0)), 1, Integer::sum);
    String own =
        frames.stream()
            .filter(frame -> frame.getMethod().getType().getName().startsWith("org.puebla."))
            .findFirst()
            .map(HotSpots::name)
            .orElse("none");
    ofPuebla.merge(own, 1, Integer::sum);
  }

  private static String name(RecordedFrame frame) {
    String type = frame.getMethod().getType().getName();
    return type.substring(type.lastIndexOf('.') + 1) + "." + frame.getMethod().getName();
  }

  /** Two lists in Markdown: the innermost methods, and the innermost of Puebla's own. */
  String markdown() {
    return "## Hot spots of Puebla, share of "
        + samples
        + " samples\n\nInnermost method:\n\n"
        + list(innermost)
        + "\nInnermost method of Puebla, with all that it calls:\n\n"
        + list(ofPuebla);
  }

  private String list(Map<String, Integer> counts) {
    StringBuilder list = new StringBuilder();
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(SHOWN)
        .forEach(
            entry ->
                list.append(
                    "- %4.1f %% `%s`%n"
                        .formatted(100.0 * entry.getValue() / samples, entry.getKey())));
    return list.toString();
  }
}
