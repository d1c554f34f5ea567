package org.partnershipledger.analytics.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.partnershipledger.contracts.envelope.CloudEvent;
import org.partnershipledger.contracts.ledger.LedgerEvent;

/** What needs a person's eye, in the transaction of a connection. */
final class ReviewItemStore {
  // The same question asked again is the same item.
  private static final String OPEN =
      """
      insert into review_item (item_id, partnership_id, kind, reason, claim_ids, opened_on, opened_at)
      values (?, ?, ?, ?, ?, ?, ?)
      on conflict (item_id) do update
      set partnership_id = excluded.partnership_id, kind = excluded.kind, reason = excluded.reason,
        claim_ids = excluded.claim_ids, opened_on = excluded.opened_on,
        opened_at = excluded.opened_at, closed_at = null, outcome = null, author = null
      """;
  private static final String CLOSE =
      "update review_item set closed_at = ?, outcome = ?, author = ? where item_id = ?";

  private final Connection connection;

  ReviewItemStore(Connection connection) {
    this.connection = connection;
  }

  /** Enters what an event says of a review item; other events say nothing of one. */
  void enter(CloudEvent attributes, LedgerEvent event) throws SQLException {
    if (event instanceof LedgerEvent.ReviewItemOpened opened) {
      open(attributes, opened);
    }
    if (event instanceof LedgerEvent.ReviewItemClosed closed) {
      close(attributes, closed);
    }
  }

  private void open(CloudEvent attributes, LedgerEvent.ReviewItemOpened item) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(OPEN)) {
      statement.setString(1, item.itemId());
      statement.setString(2, item.partnershipId());
      statement.setString(3, item.kind());
      statement.setString(4, item.reason());
      statement.setArray(
          5, connection.createArrayOf("text", item.claimIds().toArray(String[]::new)));
      Optional<LocalDate> on =
          attributes.time().map(time -> time.atOffset(ZoneOffset.UTC).toLocalDate());
      statement.setObject(6, on.orElse(null));
      statement.setObject(7, recordedAt(attributes));
      statement.executeUpdate();
    }
  }

  private void close(CloudEvent attributes, LedgerEvent.ReviewItemClosed item) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(CLOSE)) {
      statement.setObject(1, recordedAt(attributes));
      statement.setString(2, item.outcome());
      statement.setString(3, item.author());
      statement.setString(4, item.itemId());
      statement.executeUpdate();
    }
  }

  private static OffsetDateTime recordedAt(CloudEvent attributes) {
    return attributes.recordedTime().atOffset(ZoneOffset.UTC);
  }
}
