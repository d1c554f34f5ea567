package org.partnershipledger.local.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.partnershipledger.local.Failure;

/**
 * A program that runs beside us, in a session of its own so that Ctrl-C reaches only us and we stop
 * the others in order.
 *
 * @param name what people call it
 * @param command the program and its arguments
 * @param environment variables beside our own
 * @param log what it prints, appended
 * @param stopSignal the signal that asks it to stop in order: {@code TERM}, or {@code INT} for
 *     Postgres, which takes {@code TERM} as "when the last client has gone"
 */
public record ChildProcess(
    String name,
    List<String> command,
    Map<String, String> environment,
    Path log,
    String stopSignal) {
  public ChildProcess {
    command = List.copyOf(command);
    environment = Map.copyOf(environment);
  }

  /** Starts it. */
  Process start() {
    List<String> detached = new ArrayList<>(OwnSession.PREFIX);
    detached.addAll(command);
    ProcessBuilder builder =
        new ProcessBuilder(detached)
            .redirectInput(new File("/dev/null"))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().putAll(environment);
    try {
      return builder.start();
    } catch (IOException e) {
      throw new Failure(name + " cannot be started: " + e.getMessage(), e);
    }
  }
}
