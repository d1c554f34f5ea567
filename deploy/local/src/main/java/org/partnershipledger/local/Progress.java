package org.partnershipledger.local;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Tells the user what happens: one line for each step, with the seconds since the start. */
public final class Progress {
  private final PrintStream out;
  private final Instant start;

  /** Lines to this stream, from now. */
  public Progress(PrintStream out) {
    this.out = out;
    this.start = Instant.now();
  }

  /** Something has happened. */
  public synchronized void tell(String line) {
    out.printf(Locale.ROOT, "%6.1f s  %s%n", seconds(start), line);
    out.flush();
  }

  /** A step is done that was begun at a moment. */
  public void done(String step, Instant begun) {
    tell(String.format(Locale.ROOT, "%-58s %5.1f s", step, seconds(begun)));
  }

  /** Text without a time. */
  public synchronized void show(String text) {
    out.println(text);
    out.flush();
  }

  private static double seconds(Instant since) {
    return Duration.between(since, Instant.now()).toMillis() / 1000.0;
  }
}
