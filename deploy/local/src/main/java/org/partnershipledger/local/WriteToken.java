package org.partnershipledger.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.partnershipledger.rim.security.LocalToken;

/** The token with which the services of one machine take writes. */
final class WriteToken {

  private WriteToken() {}

  /**
   * The token in a file; a new one where there is none.
   *
   * @throws Failure when the file can be neither read nor made
   */
  static synchronized String keptIn(Path file) {
    try {
      if (!Files.exists(file)) {
        Path made =
            Files.createTempFile(
                file.toAbsolutePath().getParent(),
                "token",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Path written = Files.writeString(made, LocalToken.made() + "\n");
        Path unused = Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
      }
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new Failure("the token in " + file + " cannot be used: " + e.getMessage(), e);
    }
  }
}
