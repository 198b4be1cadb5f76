package org.puebla.job;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.puebla.job.Doctor.Sign.Level;
import org.puebla.model.PueblaException;
import org.puebla.release.catalogue.Release;
import org.puebla.release.catalogue.Releases;

/** Looks at a machine and a data root before a run depends on them. */
public final class Doctor {

  private static final int LEAST_JAVA = 17;
  private static final long LEAST_MEMORY = 512L << 20;
  private static final long LEAST_SPACE = 1L << 30;
  private static final int TIMEOUT_MILLIS = 3000;

  /**
   * What was found of one thing.
   *
   * @param check what was looked at
   * @param rule names the text
   */
  public record Sign(String check, Level level, String rule, List<Object> facts) {

    /** Whether a run can be made. */
    public enum Level {
      OK,
      WARN,
      FAIL
    }
  }

  private final Setting setting;
  private final List<Sign> signs = new ArrayList<>();

  private Doctor(Setting setting) {
    this.setting = setting;
  }

  public static List<Sign> examine(Setting setting) {
    Doctor doctor = new Doctor(setting);
    doctor.java();
    doctor.memory();
    doctor.encoding();
    doctor.space();
    doctor.writing();
    doctor.holder();
    doctor.releases();
    doctor.master();
    return doctor.signs;
  }

  private void java() {
    int feature = Runtime.version().feature();
    sign("java", feature >= LEAST_JAVA ? Level.OK : Level.FAIL, feature, LEAST_JAVA);
  }

  private void memory() {
    long heap = Runtime.getRuntime().maxMemory();
    sign("memory", heap >= LEAST_MEMORY ? Level.OK : Level.WARN, heap >> 20, LEAST_MEMORY >> 20);
  }

  private void encoding() {
    Charset files = Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
    boolean accents = files.newEncoder().canEncode('ñ');
    sign("encoding", accents ? Level.OK : Level.WARN, files.name(), StandardCharsets.UTF_8.name());
  }

  private void space() {
    if (setting.root().contains(":/")) {
      return;
    }
    // The root of the file system is there always.
    Path folder = Path.of(setting.root()).toAbsolutePath();
    while (!Files.exists(folder)) {
      folder = requireNonNull(folder.getParent());
    }
    try {
      FileStore disk = Files.getFileStore(folder);
      long free = disk.getUsableSpace();
      sign("space", free >= LEAST_SPACE ? Level.OK : Level.WARN, free >> 20, LEAST_SPACE >> 20);
    } catch (IOException e) {
      sign("space-unknown", Level.WARN, String.valueOf(e.getMessage()));
    }
  }

  /** Writes and deletes a small object, which also shows whether any file can still be made. */
  private void writing() {
    String name = "runs/doctor-" + ProcessHandle.current().pid();
    try {
      setting.store().write(name, new byte[] {'\n'});
      setting.store().delete(name);
      sign("writing", Level.OK, setting.root());
    } catch (IOException | RuntimeException e) {
      sign("writing-failed", Level.FAIL, setting.root(), String.valueOf(e.getMessage()));
    }
  }

  private void holder() {
    try (AutoCloseable held = setting.store().lock("doctor")) {
      sign("lock", Level.OK);
    } catch (PueblaException locked) {
      sign("lock-held", Level.WARN, locked.problems().get(0));
    } catch (Exception e) {
      sign("lock-unknown", Level.WARN, String.valueOf(e.getMessage()));
    }
  }

  private void releases() {
    try {
      Optional<Release> latest = Releases.in(setting.store()).latest();
      LocalDate today = LocalDate.now(setting.clock());
      if (latest.isEmpty()) {
        sign("releases-none", Level.OK);
      } else if (LocalDate.parse(latest.get().id().substring(0, 10)).isAfter(today)) {
        sign("clock", Level.FAIL, today, latest.get().id());
      } else if (!latest.get().damaged(setting.store()).isEmpty()) {
        sign("releases-damaged", Level.FAIL, latest.get().id());
      } else {
        sign("releases", Level.OK, latest.get().id());
      }
      long leftovers =
          setting.store().exists("releases")
              ? setting.store().list("releases").stream()
                  .filter(name -> name.startsWith("."))
                  .count()
              : 0;
      if (leftovers > 0) {
        sign("leftovers", Level.WARN, leftovers);
      }
    } catch (IOException | PueblaException e) {
      sign("releases-broken", Level.FAIL, String.valueOf(e.getMessage()));
    }
  }

  private void master() {
    String master = setting.master();
    if (!master.startsWith("spark://")) {
      sign("engine-embedded", Level.OK, Runtime.getRuntime().availableProcessors());
      return;
    }
    URI address = URI.create(master);
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(address.getHost(), address.getPort()), TIMEOUT_MILLIS);
      sign("engine", Level.OK, master);
    } catch (IOException | IllegalArgumentException e) {
      sign("engine-unreachable", Level.FAIL, master, String.valueOf(e.getMessage()));
    }
  }

  private void sign(String check, Level level, Object... facts) {
    signs.add(new Sign(check, level, "job.doctor-" + check, List.of(facts)));
  }
}
