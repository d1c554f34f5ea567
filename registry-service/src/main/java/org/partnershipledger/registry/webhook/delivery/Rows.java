package org.partnershipledger.registry.webhook.delivery;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipledger.contracts.envelope.EventType;

/** Values as they come out of rows. */
final class Rows {
  private Rows() {}

  static UUID id(String webhook) {
    return UUID.fromString(webhook);
  }

  static Optional<String> text(@Nullable Object value) {
    return Optional.ofNullable((String) value);
  }

  static Optional<Instant> time(@Nullable Object value) {
    return Optional.ofNullable((Instant) value);
  }

  static Optional<Integer> number(@Nullable Object value) {
    return Optional.ofNullable((Integer) value);
  }

  static long big(Object value) {
    return ((Number) value).longValue();
  }

  /** Types of events by their short names, with commas between them. */
  static List<EventType> types(String names) {
    return Arrays.stream(names.split(",", -1))
        .flatMap(name -> Arrays.stream(EventType.values()).filter(t -> t.shortName().equals(name)))
        .toList();
  }
}
