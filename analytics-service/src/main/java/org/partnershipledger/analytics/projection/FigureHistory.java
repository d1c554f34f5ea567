package org.partnershipledger.analytics.projection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.analytics.projection.FigureStore.Change;
import org.partnershipledger.analytics.publication.Cause;
import org.partnershipledger.analytics.publication.FigureEvents;
import org.partnershipledger.contracts.envelope.EventType;
import org.partnershipledger.rim.kafka.OutgoingEvent;
import org.partnershipledger.rim.outbox.Outbox;

/** Every version that figures have had: kept, and told to others, in one transaction. */
final class FigureHistory {
  private static final String KEEP =
      """
      insert into figure_version (id, version, recorded_at, valid_on, article_id, gone, document)
      values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing
      """;

  private final Connection connection;
  private final Instant recordedAt;

  FigureHistory(Connection connection, Instant recordedAt) {
    this.connection = connection;
    this.recordedAt = recordedAt;
  }

  /**
   * Keeps these versions and puts them on their way out. A version is never changed; the article is
   * the one that set the change off.
   *
   * @param validOn the day that the figures describe; empty when no article is dated
   */
  void keep(List<Change> changes, Optional<LocalDate> validOn, Cause cause) throws SQLException {
    if (changes.isEmpty()) {
      return;
    }
    try (PreparedStatement statement = connection.prepareStatement(KEEP)) {
      for (Change change : changes) {
        statement.setString(1, change.row().id());
        statement.setLong(2, change.row().version());
        statement.setObject(3, recordedAt.atOffset(ZoneOffset.UTC));
        statement.setObject(4, validOn.orElse(null));
        statement.setString(5, cause.articleId().orElse(null));
        statement.setBoolean(6, change.row().gone());
        statement.setString(7, change.row().document());
        statement.addBatch();
      }
      statement.executeBatch();
    }
    Outbox.addAll(
        connection, changes.stream().map(change -> event(change, validOn, cause)).toList());
  }

  private OutgoingEvent event(Change change, Optional<LocalDate> validOn, Cause cause) {
    FigureStore.Row row = change.row();
    return change
        .figure()
        .map(figure -> FigureEvents.changed(figure, row.version(), validOn, recordedAt, cause))
        .orElseGet(
            () ->
                FigureEvents.gone(
                    EventType.named(row.type()).orElseThrow(),
                    row.key(),
                    row.id(),
                    row.version(),
                    recordedAt,
                    cause));
  }
}
