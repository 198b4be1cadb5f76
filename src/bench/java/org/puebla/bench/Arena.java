package org.puebla.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The process in which one contestant does its work once, with nobody else inside. */
final class Arena {

  private static final String RESULT = "result.properties";

  private Arena() {}

  /**
   * @param args the contestant, the file, the folder
   */
  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[2]);
    Work work = Contestant.valueOf(args[0]).work(Path.of(args[1]), folder);
    OperatingSystemMXBean machine =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    double cpu = machine.getProcessCpuTime() / 1e9;
    Measurement.write(folder.resolve(RESULT), cpu, peakBytes(), work);
  }

  /**
   * Starts the process and waits for its end.
   *
   * @param folder emptied before
   * @param javaOptions added to the contestant's own
   */
  static Measurement run(Contestant contestant, Path file, Path folder, List<String> javaOptions)
      throws IOException, InterruptedException {
    clear(folder);
    Files.createDirectories(folder);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:ActiveProcessorCount=2");
    command.addAll(contestant.javaOptions());
    command.addAll(javaOptions);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Arena.class.getName()));
    command.addAll(List.of(contestant.name(), file.toString(), folder.toString()));
    long begin = System.nanoTime();
    int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
    double wall = (System.nanoTime() - begin) / 1e9;
    if (exit != 0) {
      throw new IllegalStateException(contestant.title() + " ended with " + exit);
    }
    return Measurement.read(folder.resolve(RESULT), wall, outputBytes(folder));
  }

  /** The kernel's own high-water mark of the resident set. */
  private static long peakBytes() throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
          .findFirst()
          .orElseThrow();
    }
  }

  private static long outputBytes(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(path -> path.toString().endsWith(".parquet") && Files.isRegularFile(path))
          .mapToLong(path -> path.toFile().length())
          .sum();
    }
  }

  static void clear(Path folder) throws IOException {
    if (Files.exists(folder)) {
      List<Path> deepestFirst;
      try (Stream<Path> files = Files.walk(folder)) {
        deepestFirst = files.sorted((a, b) -> b.compareTo(a)).toList();
      }
      for (Path path : deepestFirst) {
        Files.delete(path);
      }
    }
  }
}
