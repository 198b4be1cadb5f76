package org.puebla.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LocalStoreTest extends StoreContract {

  @Override
  Store open(Path root) {
    return Stores.at(root.toString());
  }

  @Test
  void aLockDiesWithItsProcess() throws Exception {
    Path root = folder.resolve("data");
    Process other = holderInAnotherProcess(root);
    try {
      assertThat(other.inputReader().readLine()).isEqualTo("held");
      assertThat(catchThrowable(() -> store.lock("mine")))
          .hasMessageContaining("store.held")
          .hasMessageContaining("theirs")
          .hasMessageContaining(Long.toString(other.pid()));
    } finally {
      other.destroyForcibly();
      other.waitFor(10, TimeUnit.SECONDS);
    }

    store.lock("mine").close();
  }

  @Test
  void followsALinkToAnotherDisk() throws Exception {
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere/a/2026-01-01"));
    Files.writeString(elsewhere.resolve("x.csv"), "rows");
    Files.createDirectories(folder.resolve("data"));
    Files.createSymbolicLink(folder.resolve("data/landing"), folder.resolve("elsewhere"));

    assertThat(store.files("landing")).containsExactly("landing/a/2026-01-01/x.csv");
  }

  @Test
  void deletesALinkAndNotWhatItPointsTo() throws Exception {
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("x.csv"), "rows");
    Files.createDirectories(folder.resolve("data"));
    Files.createSymbolicLink(folder.resolve("data/landing"), elsewhere);

    store.delete("landing");

    assertThat(store.exists("landing")).isFalse();
    assertThat(elsewhere.resolve("x.csv")).exists();
  }

  @Test
  void keepsTheObjectWhenAWriteFails() throws Exception {
    store.write("a", "kept".getBytes(UTF_8));
    Path finished = Files.writeString(folder.resolve("finished"), "new");

    assertThat(catchThrowable(() -> store.take(finished, "a/b"))).isInstanceOf(IOException.class);

    assertThat(text("a")).isEqualTo("kept");
    assertThat(finished).hasContent("new");
  }

  private static Process holderInAnotherProcess(Path root) throws Exception {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            String.join(File.pathSeparator, "target/classes", "target/test-classes"),
            LockHolder.class.getName(),
            root.toString())
        .redirectErrorStream(true)
        .start();
  }

  /**
   * Takes the lock in a process of its own and waits to be killed; its class path holds no Hadoop,
   * so it would fail to start if a folder needed any.
   */
  static final class LockHolder {
    public static void main(String[] arguments) throws Exception {
      try (AutoCloseable lock = Stores.at(arguments[0]).lock("theirs")) {
        System.out.println(lock == null ? "none" : "held");
        Thread.sleep(60_000);
      }
    }
  }
}
