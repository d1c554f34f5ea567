package org.partnershipledger.local.postgres;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.partnershipledger.local.Failure;

/**
 * The words before a command that make it run as nobody when we are root; Postgres refuses root.
 */
final class Unprivileged {
  static final List<String> PREFIX = prefix();

  private Unprivileged() {}

  private static List<String> prefix() {
    if (!"root".equals(System.getProperty("user.name"))) {
      return List.of();
    }
    // In a user namespace without a mapping we are nobody, yet our files remain ours.
    List<String> unshare = List.of("unshare", "--user");
    if (succeeds(unshare)) {
      return unshare;
    }
    throw new Failure(
        "Postgres does not run as root, and this machine does not let root give up its rights"
            + " (unshare --user); start it as another user");
  }

  private static boolean succeeds(List<String> prefix) {
    List<String> command = new ArrayList<>(prefix);
    command.add("true");
    try {
      return new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
