package org.partnershipledger.rim.deadletter.api;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.partnershipledger.rim.deadletter.DeadLetter;
import org.partnershipledger.rim.deadletter.LetterId;
import org.partnershipledger.rim.kafka.IncomingEvent;

/**
 * A dead letter with the event that it parks.
 *
 * @param letter the letter
 * @param headers the headers of the event, as text
 * @param text its data as text; absent when it is none, or not UTF-8
 * @param base64 its data byte for byte; absent when there is none
 */
public record LetterContent(
    LetterView letter,
    Map<String, String> headers,
    Optional<String> text,
    Optional<String> base64) {

  static LetterContent of(
      DeadLetter letter, Optional<LetterId> behind, Optional<IncomingEvent> event) {
    Optional<byte[]> data = event.flatMap(IncomingEvent::data);
    return new LetterContent(
        LetterView.of(letter, behind),
        new TreeMap<>(event.map(IncomingEvent::headers).orElse(Map.of())),
        data.flatMap(LetterContent::text),
        data.map(Base64.getEncoder()::encodeToString));
  }

  private static Optional<String> text(byte[] data) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(data)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
