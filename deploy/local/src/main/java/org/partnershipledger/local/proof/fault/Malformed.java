package org.partnershipledger.local.proof.fault;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.partnershipledger.rim.kafka.IncomingEvent;

/** Spoils well-formed events, each in one of many ways and under an id of its own. */
final class Malformed {
  private static final List<String> REQUIRED =
      List.of("ce_id", "ce_source", "ce_type", "ce_recordedtime", "ce_partitionkey");
  private static final int DEEP = 10_000;
  private static final int LONG = 250_000;

  private final Random random;

  Malformed(Random random) {
    this.random = random;
  }

  private enum Way {
    FLIPPED_BIT,
    CUT_SHORT,
    NOT_UTF8,
    NESTED_DEEP,
    NO_VALUE,
    NO_HEADER,
    ANOTHER_SCHEMA,
    EMPTY_ARTICLE,
    TOO_LONG
  }

  /** The event of a number, made of a well-formed one; no service can process it. */
  IncomingEvent of(IncomingEvent event, int number) {
    byte[] data = event.requiredData();
    String id = "malformed-" + number;
    return switch (Way.values()[number % Way.values().length]) {
      case FLIPPED_BIT -> spoilt(event, id, flipped(data));
      case CUT_SHORT -> spoilt(event, id, Arrays.copyOf(data, random.nextInt(data.length - 1)));
      case NOT_UTF8 -> spoilt(event, id, notUtf8(data));
      case NESTED_DEEP -> spoilt(event, id, "[".repeat(DEEP).getBytes(StandardCharsets.UTF_8));
      case NO_VALUE -> with(event, event.key(), headers(event, id), Optional.empty());
      case NO_HEADER -> {
        Map<String, String> headers = headers(event, id);
        headers.remove(REQUIRED.get(random.nextInt(REQUIRED.size())));
        yield with(event, event.key(), headers, event.data());
      }
      case ANOTHER_SCHEMA ->
          spoilt(event, id, "{\"article\":7,\"text\":[]}".getBytes(StandardCharsets.UTF_8));
      case EMPTY_ARTICLE -> spoilt(event, id, "{\"article\":{}}".getBytes(StandardCharsets.UTF_8));
      case TOO_LONG ->
          spoilt(
              event,
              id,
              ("{\"text\":\"" + "a".repeat(LONG) + "\"}").getBytes(StandardCharsets.UTF_8));
    };
  }

  private static IncomingEvent spoilt(IncomingEvent event, String id, byte[] data) {
    return with(event, event.key(), headers(event, id), Optional.of(data));
  }

  private static Map<String, String> headers(IncomingEvent event, String id) {
    Map<String, String> headers = new HashMap<>(event.headers());
    headers.put("ce_id", id);
    return headers;
  }

  private static IncomingEvent with(
      IncomingEvent event, String key, Map<String, String> headers, Optional<byte[]> data) {
    return new IncomingEvent(event.topic(), event.partition(), 0, key, headers, data);
  }

  // A quotation mark holds the document together, wherever it stands.
  private byte[] flipped(byte[] data) {
    byte[] copy = data.clone();
    int at = random.nextInt(data.length);
    while (copy[at] != '"') {
      at = (at + 1) % copy.length;
    }
    copy[at] ^= 1;
    return copy;
  }

  private static byte[] notUtf8(byte[] data) {
    byte[] copy = data.clone();
    int at = 0;
    while (copy[at] != '"') {
      at++;
    }
    copy[at + 1] = (byte) 0xFF;
    return copy;
  }
}
