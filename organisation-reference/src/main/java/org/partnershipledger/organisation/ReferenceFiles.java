package org.partnershipledger.organisation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The data files that travel inside this module. */
final class ReferenceFiles {

  private ReferenceFiles() {}

  /** The text of a file; fails when it is missing or not UTF-8. */
  static String read(String file) {
    try (InputStream stream = ReferenceFiles.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new MalformedReferenceException(file, 1, "the file is missing");
      }
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(stream.readAllBytes()))
          .toString();
    } catch (CharacterCodingException notUtf8) {
      throw new MalformedReferenceException(file, 1, "the file is not UTF-8");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(file, unreadable);
    }
  }
}
