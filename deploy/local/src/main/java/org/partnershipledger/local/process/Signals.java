package org.partnershipledger.local.process;

import java.io.IOException;

/** Signals to processes that we started. */
final class Signals {
  private Signals() {}

  /** Asks for an orderly stop. */
  static void send(Process process, String signal) {
    if (signal.equals("TERM")) {
      process.destroy();
      return;
    }
    try {
      int unused =
          new ProcessBuilder("/bin/sh", "-c", "kill -" + signal + " " + process.pid())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor();
    } catch (IOException e) {
      process.destroy();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Ends a process and what it started. */
  static void kill(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
