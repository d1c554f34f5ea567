package org.partnershipledger.local.proof.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.partnershipledger.local.Failure;
import org.partnershipledger.local.postgres.Postgres;

/**
 * A service's database, looked at from outside.
 *
 * @param url its address
 */
public record Tables(String url) {
  /** The only number of a query's only row. */
  public long number(String sql) {
    try {
      return ask(sql);
    } catch (SQLException e) {
      throw new Failure("the database does not answer \"" + sql + "\": " + e.getMessage(), e);
    }
  }

  /** The same; empty while the database is away. */
  public OptionalLong numberIfThere(String sql) {
    try {
      return OptionalLong.of(ask(sql));
    } catch (SQLException e) {
      return OptionalLong.empty();
    }
  }

  /** The documents of a query that gives a name and a document. */
  Map<String, JsonNode> documents(String sql) {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      Map<String, JsonNode> documents = new TreeMap<>();
      while (rows.next()) {
        documents.put(rows.getString(1), Json.tree(rows.getString(2)));
      }
      return documents;
    } catch (SQLException e) {
      throw new Failure("the database does not answer \"" + sql + "\": " + e.getMessage(), e);
    }
  }

  /** A connection of one's own. */
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(
        url + "?connectTimeout=2&socketTimeout=60", Postgres.USER, "");
  }

  private long ask(String sql) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
