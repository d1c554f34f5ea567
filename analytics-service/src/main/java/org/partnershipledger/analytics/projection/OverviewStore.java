package org.partnershipledger.analytics.projection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import org.partnershipledger.contracts.json.EventJson;

/** The rows of the overview. */
final class OverviewStore {
  private static final String UPSERT =
      """
      insert into overview (partnership_id, title, document) values (?, ?, ?)
      on conflict (partnership_id)
      do update set title = excluded.title, document = excluded.document
      where overview.document <> excluded.document
      """;

  private final Connection connection;

  OverviewStore(Connection connection) {
    this.connection = connection;
  }

  /** Puts the row of a partnership, or takes it away; whether that changed anything. */
  boolean replace(String partnershipId, Optional<PartnershipRow> row) throws SQLException {
    return row.isPresent() ? put(row.get()) : remove(partnershipId);
  }

  /** Counts a change of the read models, for caches. */
  void newRevision() throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("update progress set revision = revision + 1")) {
      statement.executeUpdate();
    }
  }

  private boolean put(PartnershipRow row) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(UPSERT)) {
      statement.setString(1, row.id());
      statement.setString(2, row.title());
      statement.setString(3, EventJson.text(row));
      return statement.executeUpdate() > 0;
    }
  }

  private boolean remove(String partnershipId) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("delete from overview where partnership_id = ?")) {
      statement.setString(1, partnershipId);
      return statement.executeUpdate() > 0;
    }
  }
}
