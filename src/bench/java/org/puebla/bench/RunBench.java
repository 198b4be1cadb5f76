package org.puebla.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The whole run of the samples by its stages, each round in a process and a data root of its own.
 */
final class RunBench {

  private static final Path FOLDER = Path.of("target/bench");

  private RunBench() {}

  static void run() throws Exception {
    Map<Double, List<String>> rounds = new TreeMap<>();
    for (int round = 0; round < Settings.ofSystem().runs(); round++) {
      long begin = System.nanoTime();
      List<String> said = sampleRun(FOLDER.resolve("run"));
      rounds.put((System.nanoTime() - begin) / 1e9, said);
    }
    List<Double> walls = List.copyOf(rounds.keySet());
    double middle = walls.get((walls.size() - 1) / 2);
    String report =
        "Process: %.1f s%n```%n%s%n```%n"
            .formatted(middle, String.join("\n", rounds.getOrDefault(middle, List.of())));
    Files.writeString(FOLDER.resolve("run.md"), report);
    System.out.println(report);
  }

  private static List<String> sampleRun(Path data) throws IOException, InterruptedException {
    Arena.clear(data);
    Files.createDirectories(FOLDER);
    List<String> command =
        new ArrayList<>(
            List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    for (String opened :
        List.of("java.lang", "java.lang.invoke", "java.nio", "java.util", "sun.nio.ch")) {
      command.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED");
    }
    command.addAll(
        List.of("-XX:ActiveProcessorCount=2", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.puebla.cli.Puebla"));
    command.addAll(List.of("run", "jobs/sample.yml", "--data", data.toString()));
    Path said = FOLDER.resolve("run.txt");
    int exit =
        new ProcessBuilder(command)
            .redirectOutput(said.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start()
            .waitFor();
    if (exit != 0) {
      throw new IllegalStateException("the sample run ended with " + exit);
    }
    return Files.readAllLines(said);
  }
}
