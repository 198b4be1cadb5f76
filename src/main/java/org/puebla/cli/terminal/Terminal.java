package org.puebla.cli.terminal;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Where a command's answer and its complaints are written, and whether a person is watching. */
public final class Terminal {

  /** Who reads along. */
  public enum Kind {
    /** A person at a terminal: a line may be drawn over. */
    LIVE,
    /** A file or another program: every line is written once. */
    PLAIN
  }

  private final WatchedStream answers;
  private final PrintWriter out;
  private final PrintWriter err;
  private final Kind kind;

  private Terminal(WatchedStream answers, PrintWriter err, Kind kind) {
    this.answers = answers;
    this.out = writer(answers);
    this.err = err;
    this.kind = kind;
  }

  /**
   * The process's own streams; UTF-8 in every locale, as the names of people and places need it.
   */
  public static Terminal standard() {
    boolean watched = isTerminal(System.console()) && !"dumb".equals(System.getenv("TERM"));
    return of(
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        watched ? Kind.LIVE : Kind.PLAIN);
  }

  /** Since JDK 22 there may be a console where nobody watches, and a way to ask it. */
  private static boolean isTerminal(@Nullable Console console) {
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException beforeJdk22) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }

  public static Terminal of(OutputStream out, OutputStream err, Kind kind) {
    return new Terminal(new WatchedStream(out), writer(err), kind);
  }

  public PrintWriter out() {
    return out;
  }

  public PrintWriter err() {
    return err;
  }

  Kind kind() {
    return kind;
  }

  public void line(String text) {
    out.println(text);
    out.flush();
  }

  public void complaint(String text) {
    out.flush();
    err.println(text);
    err.flush();
  }

  /** Draws over the current line; nothing where nobody watches. */
  public void redraw(String text) {
    if (kind == Kind.LIVE) {
      err.print("\r\u001b[K" + text);
      err.flush();
    }
  }

  /** Why part of the answer could not be written, a full disk for instance; null when all was. */
  public @Nullable IOException lost() {
    return answers.failure();
  }

  public void flush() {
    out.flush();
    err.flush();
  }

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
  }
}
