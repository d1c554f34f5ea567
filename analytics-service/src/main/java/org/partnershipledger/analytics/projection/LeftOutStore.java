package org.partnershipledger.analytics.projection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.partnershipledger.analytics.savings.LeftOut;

/** The savings claims that no total has. */
final class LeftOutStore {
  private static final String INSERT =
      """
      insert into left_out (partnership_id, claim_id, bodies, kind, region, sector, form,
        financial_year, document)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final Connection connection;

  LeftOutStore(Connection connection) {
    this.connection = connection;
  }

  /** Puts what is left out of a partnership. */
  void replace(String partnershipId, List<LeftOut> now) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("delete from left_out where partnership_id = ?")) {
      statement.setString(1, partnershipId);
      statement.executeUpdate();
    }
    if (now.isEmpty()) {
      return;
    }
    try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
      for (LeftOut claim : now) {
        statement.setString(1, partnershipId);
        statement.setString(2, claim.claimId());
        statement.setString(3, claim.bodies().wire());
        statement.setString(4, claim.kind().wire());
        statement.setString(5, claim.breakdown().region());
        statement.setString(6, claim.breakdown().sector());
        statement.setString(7, claim.breakdown().form());
        statement.setString(8, claim.breakdown().year());
        statement.setString(9, LeftOutRow.document(claim));
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }
}
