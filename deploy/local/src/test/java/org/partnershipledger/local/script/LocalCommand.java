package org.partnershipledger.local.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a command of this folder to its end, without building; what it says goes to target. */
public final class LocalCommand {
  private static final int MINUTES = 15;

  private LocalCommand() {}

  /** Its exit code. */
  public static int run(String script, String... options) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(List.of(Path.of(script).toAbsolutePath().toString(), "--no-build"));
    command.addAll(List.of(options));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(Path.of("target", script + ".log").toFile())
            .start();
    assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
    return process.exitValue();
  }
}
