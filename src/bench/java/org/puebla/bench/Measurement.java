package org.puebla.bench;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;

/**
 * One run of one contestant as seen from outside its process.
 *
 * @param wall seconds from the start of its process to its end
 * @param cpu seconds of processor time of all its threads
 * @param peakBytes the most memory that the process ever held, its own and that of native code
 * @param outputBytes size of its tables
 */
record Measurement(double wall, double cpu, long peakBytes, long outputBytes, Work work) {

  /** The run in the middle by wall time; the lower of two. */
  static Measurement median(List<Measurement> runs) {
    List<Measurement> sorted = new ArrayList<>(runs);
    sorted.sort(Comparator.comparingDouble(Measurement::wall));
    return sorted.get((sorted.size() - 1) / 2);
  }

  static Measurement read(Path file, double wall, long outputBytes) throws IOException {
    Properties facts = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      facts.load(reader);
    }
    List<Work.Phase> phases = new ArrayList<>();
    for (int at = 0; facts.containsKey("phase." + at); at++) {
      phases.add(
          new Work.Phase(
              facts.getProperty("phase." + at),
              Double.parseDouble(facts.getProperty("phase." + at + ".seconds"))));
    }
    return new Measurement(
        wall,
        Double.parseDouble(facts.getProperty("cpu")),
        Long.parseLong(facts.getProperty("peak")),
        outputBytes,
        new Work(
            Long.parseLong(facts.getProperty("kept")),
            Long.parseLong(facts.getProperty("refused")),
            phases));
  }

  /** Keeps what only the process itself knows for {@link #read}. */
  static void write(Path file, double cpu, long peakBytes, Work work) throws IOException {
    Properties facts = new Properties();
    facts.setProperty("cpu", Double.toString(cpu));
    facts.setProperty("peak", Long.toString(peakBytes));
    facts.setProperty("kept", Long.toString(work.kept()));
    facts.setProperty("refused", Long.toString(work.refused()));
    for (int at = 0; at < work.phases().size(); at++) {
      facts.setProperty("phase." + at, work.phases().get(at).name());
      facts.setProperty(
          "phase." + at + ".seconds", Double.toString(work.phases().get(at).seconds()));
    }
    try (Writer writer = Files.newBufferedWriter(file)) {
      facts.store(writer, null);
    }
  }
}
