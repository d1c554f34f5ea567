package org.partnershipledger.local.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.partnershipledger.local.Failure;

/**
 * A small shell that knows what we started and stops it when we are gone, even by {@code kill -9}:
 * it reads from a pipe that only we hold, and the pipe ends with us.
 */
final class LastWill implements AutoCloseable {
  private final Process shell;
  private final Writer orders;

  LastWill() {
    List<String> command = new ArrayList<>(OwnSession.PREFIX);
    command.addAll(List.of("/bin/sh", "-c", script()));
    try {
      shell =
          new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
    } catch (IOException e) {
      throw new Failure("/bin/sh cannot be started: " + e.getMessage(), e);
    }
    orders = shell.outputWriter(StandardCharsets.US_ASCII);
  }

  /** This process is to go when we go. */
  void covers(long pid, String signal) {
    order("run " + signal + ":" + pid);
  }

  /** This process has gone; its number may be given to another. */
  void forgets(long pid, String signal) {
    order("end " + signal + ":" + pid);
  }

  /** Everything has been stopped. */
  @Override
  public void close() {
    order("done");
  }

  private synchronized void order(String line) {
    try {
      orders.write(line + "\n");
      orders.flush();
    } catch (IOException e) {
      // The shell has gone; what it covered is still stopped by us.
    }
  }

  private static String script() {
    try (InputStream in = LastWill.class.getResourceAsStream("last-will.sh")) {
      if (in == null) {
        throw new IllegalStateException("last-will.sh is missing from the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
