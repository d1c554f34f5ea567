package org.partnershipledger.rim.outbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.partnershipledger.contracts.envelope.CloudEvent;
import org.partnershipledger.contracts.envelope.Topic;
import org.partnershipledger.rim.kafka.OutgoingEvent;
import org.partnershipledger.rim.kafka.PublishedEvents.Numbered;

/** What the topics have already of what a database that was set back makes again. */
final class Retelling {
  private final Map<Long, String> idOf = new HashMap<>();
  private final Map<Place, Long> latest = new HashMap<>();

  /** Where a document is, of which the latest counts. */
  private record Place(String topic, String key) {}

  /** Nothing that the database does not know of. */
  Retelling() {
    this(List.of());
  }

  /** What the database does not know of. */
  Retelling(List<Numbered> published) {
    for (Numbered event : published) {
      idOf.put(event.number(), event.id());
      latest.merge(new Place(event.topic(), event.key()), event.number(), Math::max);
    }
  }

  /**
   * What of these is not on its topic, nor overtaken there by a later document of its key.
   *
   * @throws IllegalStateException when a number was given to another event
   */
  List<OutgoingEvent> missing(List<OutgoingEvent> events) {
    return events.stream().filter(this::isMissing).toList();
  }

  private boolean isMissing(OutgoingEvent event) {
    CloudEvent attributes = event.attributes();
    long number = attributes.sequence().map(Long::parseLong).orElse(Long.MAX_VALUE);
    String published = idOf.get(number);
    if (published != null && !published.equals(attributes.id())) {
      throw new IllegalStateException(
          "the number %d was given to the event %s, and cannot be given to %s of %s: this database was set back, and makes something else now"
              .formatted(number, published, attributes.id(), attributes.type()));
    }
    return published == null && !isOvertaken(event, number);
  }

  private boolean isOvertaken(OutgoingEvent event, long number) {
    Place place = new Place(event.topic().topicName(), event.key());
    return event.topic().cleanup() == Topic.Cleanup.COMPACT
        && latest.getOrDefault(place, 0L) > number;
  }
}
