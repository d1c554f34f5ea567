package org.partnershipledger.registry.publication;

import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partnershipledger.contracts.envelope.CloudEvent;
import org.partnershipledger.contracts.envelope.Topic;
import org.partnershipledger.rim.kafka.OutgoingEvent;
import org.partnershipledger.rim.outbox.Published;

/** Keeps each published change of a partnership for the change feed, under its number. */
final class ChangeLog implements Published {

  private static final String KEEP =
      """
      insert into change
        (sequence, event_id, type, partnership_id, valid_time, recorded_at, article_id, document)
      select sequence, event_id, type, partnership_id, valid_time, recorded_at, article_id,
        cast(document as json)
      from unnest(?, ?, ?, ?, cast(? as timestamptz[]), cast(? as timestamptz[]), ?, ?) as kept
        (sequence, event_id, type, partnership_id, valid_time, recorded_at, article_id, document)
      on conflict (sequence) do nothing
      """;

  @Override
  public void keep(Connection connection, List<OutgoingEvent> events) throws SQLException {
    List<OutgoingEvent> kept =
        events.stream().filter(event -> event.topic() == Topic.PARTNERSHIP_EVENTS).toList();
    if (kept.isEmpty()) {
      return;
    }
    Columns columns = new Columns(connection, kept);
    try (PreparedStatement statement = connection.prepareStatement(KEEP)) {
      statement.setArray(1, columns.of("bigint", e -> Long.valueOf(e.sequence().orElseThrow())));
      statement.setArray(2, columns.of("text", CloudEvent::id));
      statement.setArray(3, columns.of("text", CloudEvent::type));
      statement.setArray(4, columns.of("text", CloudEvent::subject));
      statement.setArray(5, columns.of("text", e -> e.time().map(Instant::toString).orElse(null)));
      statement.setArray(6, columns.of("text", e -> e.recordedTime().toString()));
      statement.setArray(7, columns.of("text", e -> e.correlationId().orElse(null)));
      statement.setArray(8, columns.documents());
      statement.executeUpdate();
    }
  }

  /** What is said of each event in turn. */
  private record Columns(Connection connection, List<OutgoingEvent> events) {
    Array of(String type, Function<CloudEvent, @Nullable Object> value) throws SQLException {
      return connection.createArrayOf(
          type, events.stream().map(OutgoingEvent::attributes).map(value).toArray());
    }

    Array documents() throws SQLException {
      return connection.createArrayOf(
          "text",
          events.stream()
              .map(event -> new String(event.data().orElseThrow(), StandardCharsets.UTF_8))
              .toArray());
    }
  }
}
