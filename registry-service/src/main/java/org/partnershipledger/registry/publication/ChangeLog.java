package org.partnershipledger.registry.publication;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
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
      values (?, ?, ?, ?, ?, ?, ?, cast(? as jsonb)) on conflict (sequence) do nothing
      """;

  @Override
  public void keep(Connection connection, List<OutgoingEvent> events) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(KEEP)) {
      for (OutgoingEvent event : events) {
        if (event.topic() == Topic.PARTNERSHIP_EVENTS) {
          add(statement, event.attributes(), event.data());
        }
      }
      statement.executeBatch();
    }
  }

  private static void add(PreparedStatement statement, CloudEvent event, Optional<byte[]> data)
      throws SQLException {
    statement.setLong(1, Long.parseLong(event.sequence().orElseThrow()));
    statement.setString(2, event.id());
    statement.setString(3, event.type());
    statement.setString(4, event.subject());
    statement.setObject(5, event.time().map(ChangeLog::atUtc).orElse(null));
    statement.setObject(6, atUtc(event.recordedTime()));
    statement.setString(7, event.correlationId().orElse(null));
    statement.setString(8, new String(data.orElseThrow(), StandardCharsets.UTF_8));
    statement.addBatch();
  }

  private static OffsetDateTime atUtc(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
