package org.partnershipledger.analytics.projection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Reads rows, each in a connection of its own. */
public final class Queries {
  private Queries() {}

  /** Sets the parameters of a statement. */
  public interface Values {
    void set(PreparedStatement statement) throws SQLException;
  }

  /** Makes something out of a row. */
  public interface Reader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** Every row that the statement finds. */
  public static <T> List<T> list(DataSource database, String sql, Values values, Reader<T> reader)
      throws SQLException {
    List<T> found = new ArrayList<>();
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      values.set(statement);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(reader.read(rows));
        }
      }
    }
    return found;
  }

  /** Words for every parameter, in their order. */
  public static Values words(String... words) {
    return statement -> {
      for (int i = 0; i < words.length; i++) {
        statement.setString(i + 1, words[i]);
      }
    };
  }
}
