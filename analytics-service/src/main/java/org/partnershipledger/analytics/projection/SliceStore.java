package org.partnershipledger.analytics.projection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.partnershipledger.analytics.savings.Slice;
import org.partnershipledger.analytics.savings.Totals;

/** The totals within each value of each dimension. */
final class SliceStore {
  private static final String INSERT =
      """
      insert into total_by (bodies, kind, basis, dimension, value, amount, least, most, parts,
        contained)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final Connection connection;

  SliceStore(Connection connection) {
    this.connection = connection;
  }

  /** Enters the slices of a total under the words of its key. */
  void insert(Totals.Total total, String[] words) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
      for (Slice slice : Slice.of(total)) {
        for (int i = 0; i < words.length; i++) {
          statement.setString(i + 1, words[i]);
        }
        statement.setString(4, slice.dimension().wire());
        statement.setString(5, slice.value());
        statement.setBigDecimal(6, slice.amount().orElse(null));
        statement.setBigDecimal(7, slice.minimum());
        statement.setBigDecimal(8, slice.maximum());
        statement.setLong(9, slice.parts());
        statement.setLong(10, slice.contained());
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }
}
