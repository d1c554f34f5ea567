package org.partnershipledger.analytics.projection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.partnershipledger.analytics.ledger.LedgerState;
import org.partnershipledger.contracts.json.EventJson;

/** Answers from the read models, as JSON that is already written. */
@ApplicationScoped
public class ReadModels {
  private static final String OVERVIEW =
      """
      select 'p', document from (select document from overview order by title, partnership_id) p
      union all
      select 't', document from (%s) t
      """
          .formatted(KeptTotal.DOCUMENTS);

  private final DataSource database;

  @Inject
  ReadModels(DataSource database) {
    this.database = database;
  }

  /**
   * The overview at one moment.
   *
   * @param partnerships {@link PartnershipRow}s by title
   * @param totals the totals, by class, kind and basis
   */
  public record Overview(List<String> partnerships, List<TotalRow> totals) {}

  /** The partnerships and the totals, read at one moment. */
  public Overview overview() throws SQLException {
    List<String> partnerships = new ArrayList<>();
    List<String> totals = new ArrayList<>();
    Queries.list(
            database,
            OVERVIEW,
            ReadModels::allTotals,
            row -> List.of(row.getString(1), row.getString(2)))
        .forEach(row -> (row.getFirst().equals("p") ? partnerships : totals).add(row.getLast()));
    return new Overview(partnerships, rows(totals));
  }

  /** The totals, by class, kind and basis. */
  public List<TotalRow> totals() throws SQLException {
    return rows(
        Queries.list(
            database, KeptTotal.DOCUMENTS, ReadModels::allTotals, row -> row.getString(1)));
  }

  private static void allTotals(PreparedStatement statement) throws SQLException {
    statement.setInt(1, TotalRow.LISTED);
    statement.setInt(2, TotalRow.LISTED);
    for (int word = 3; word <= 5; word++) {
      statement.setString(word, "");
    }
  }

  private static List<TotalRow> rows(List<String> totals) {
    return totals.stream().map(KeptTotal::read).sorted(KeptTotal.ORDER).map(TotalRow::of).toList();
  }

  /** The figures of a scope, in their order; none for an unknown scope. */
  public List<String> figures(String scope) throws SQLException {
    return documents(
        "select document from figure where scope = ? and not gone order by place", scope);
  }

  /** What the ledger holds of a partnership; empty when it has never heard of it. */
  public Optional<LedgerState> state(String partnershipId) throws SQLException {
    return documents("select state from partnership where id = ?", partnershipId).stream()
        .findFirst()
        .map(json -> EventJson.read(json.getBytes(StandardCharsets.UTF_8), LedgerState.class));
  }

  /** A word that changes with every change of the read models, and from database to database. */
  public String revision() throws SQLException {
    return documents("select life || '-' || revision from progress").getFirst();
  }

  /** The highest number of an event of the ledger that has come in. */
  public long lastSequence() throws SQLException {
    return number("select last_sequence from progress");
  }

  /** How many partnerships are listed. */
  public long partnerships() throws SQLException {
    return number("select count(*) from overview");
  }

  /** How many claims the copy of the ledger holds. */
  public long claims() throws SQLException {
    return number("select count(*) from claim");
  }

  private long number(String sql) throws SQLException {
    return Long.parseLong(documents(sql).getFirst());
  }

  private List<String> documents(String sql, String... values) throws SQLException {
    List<String> documents = new ArrayList<>();
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          documents.add(rows.getString(1));
        }
      }
    }
    return documents;
  }
}
