package org.partnershipledger.local.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The words before a command that put it into a session of its own; its process id stays. */
final class OwnSession {
  static final List<String> PREFIX = prefix();

  private OwnSession() {}

  private static List<String> prefix() {
    if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
      return List.of("/usr/bin/setsid");
    }
    // macOS has no setsid, but perl.
    return Files.isExecutable(Path.of("/usr/bin/perl"))
        ? List.of("/usr/bin/perl", "-MPOSIX", "-e", "POSIX::setsid(); exec { $ARGV[0] } @ARGV")
        : List.of();
  }
}
