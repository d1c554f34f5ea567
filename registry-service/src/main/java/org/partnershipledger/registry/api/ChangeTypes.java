package org.partnershipledger.registry.api;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.partnershipledger.contracts.envelope.EventType;
import org.partnershipledger.contracts.envelope.Topic;

/** The types of changes that may be asked for. */
final class ChangeTypes {
  private static final List<EventType> KNOWN =
      Arrays.stream(EventType.values())
          .filter(type -> type.topic() == Topic.PARTNERSHIP_EVENTS)
          .toList();

  private ChangeTypes() {}

  /** The type of a short name, such as {@code stage-changed.v1}; empty when there is none. */
  static Optional<EventType> named(String name) {
    return KNOWN.stream().filter(type -> type.shortName().equals(name)).findFirst();
  }

  /** What is wrong with a name that is none: all that there are. */
  static String fault() {
    return "is none of "
        + KNOWN.stream().map(EventType::shortName).collect(Collectors.joining(", "));
  }
}
