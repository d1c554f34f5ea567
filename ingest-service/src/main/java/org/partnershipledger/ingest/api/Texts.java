package org.partnershipledger.ingest.api;

import jakarta.ws.rs.core.MediaType;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import org.partnershipledger.rim.problem.ProblemException;
import org.partnershipledger.rim.problem.ProblemType;

/** Reads bytes as text. */
final class Texts {
  private Texts() {}

  /**
   * Bytes as text, in the character set of the content type, UTF-8 when it names none.
   *
   * @throws ProblemException when they are not text in that set
   */
  static String text(byte[] bytes, MediaType type) {
    Charset charset = charset(type).orElse(StandardCharsets.UTF_8);
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw ProblemException.of(
          ProblemType.INVALID_REQUEST, "the body is not text in " + charset.name());
    }
  }

  /**
   * The character set that a content type names.
   *
   * @throws ProblemException when there is no such set
   */
  static Optional<Charset> charset(MediaType type) {
    String name = type.getParameters().get(MediaType.CHARSET_PARAMETER);
    try {
      return Optional.ofNullable(name).map(Charset::forName);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw ProblemException.of(
          ProblemType.UNSUPPORTED_MEDIA_TYPE, "no character set is named " + name);
    }
  }
}
