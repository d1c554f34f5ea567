package org.partnershipledger.local.script;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs lines of bash, as our scripts would. */
final class Shell {
  /** What a run printed and how it ended. */
  record Result(int code, String output) {}

  private Shell() {}

  /** Runs these lines in a folder with exactly these variables beside PATH. */
  static Result run(Path folder, Map<String, String> environment, String lines) {
    ProcessBuilder builder =
        new ProcessBuilder("bash", "-c", "set -euo pipefail\n" + lines)
            .directory(folder.toFile())
            .redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> !name.equals("PATH"));
    builder.environment().putAll(environment);
    try {
      Process process = builder.start();
      String output =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        throw new IllegalStateException("still running: " + lines);
      }
      return new Result(process.exitValue(), output);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** A script of this module. */
  static String source(String name) {
    return ". '" + Path.of("lib", name).toAbsolutePath() + "'\n";
  }
}
