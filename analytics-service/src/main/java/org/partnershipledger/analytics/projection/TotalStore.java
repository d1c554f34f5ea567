package org.partnershipledger.analytics.projection;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnershipledger.analytics.savings.Contribution;
import org.partnershipledger.analytics.savings.TotalBasis;
import org.partnershipledger.analytics.savings.Totals;
import org.partnershipledger.contracts.json.EventJson;

/** What partnerships add to the totals, and the totals. */
final class TotalStore {
  // Any number, the same for all instances: one at a time works out totals.
  private static final long TOTALS_LOCK = 7_164_146_204L;
  private static final String INSERT =
      """
      insert into contribution (partnership_id, place, bodies, kind, basis, document,
        region, sector, form, financial_year, claims)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;
  private static final String CONTAINED =
      """
      update contribution set contained = (partnership_id || claims = any (?))
      where bodies = ? and kind = ? and basis = ? and contained <> (partnership_id || claims = any (?))
      """;
  private static final String UPSERT =
      """
      insert into total (bodies, kind, basis, place, document) values (?, ?, ?, ?, ?)
      on conflict (bodies, kind, basis) do update set document = excluded.document
      """;

  private final Connection connection;

  TotalStore(Connection connection) {
    this.connection = connection;
  }

  /** Puts what a partnership adds; returns the totals that this touches. */
  Set<Totals.Key> replaceContributions(String partnershipId, List<Contribution> now)
      throws SQLException {
    List<Contribution> before =
        contributions("where partnership_id = ? order by place", partnershipId);
    Set<Totals.Key> touched = new LinkedHashSet<>();
    if (before.equals(now)) {
      return touched;
    }
    before.stream().filter(c -> !now.contains(c)).map(Totals.Key::of).forEach(touched::add);
    now.stream().filter(c -> !before.contains(c)).map(Totals.Key::of).forEach(touched::add);
    delete("delete from contribution where partnership_id = ?", partnershipId);
    try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
      for (int place = 0; place < now.size(); place++) {
        Contribution contribution = now.get(place);
        statement.setString(1, partnershipId);
        statement.setInt(2, place);
        statement.setString(3, contribution.bodies().wire());
        statement.setString(4, contribution.kind().wire());
        statement.setString(5, contribution.basis().wire());
        statement.setString(6, EventJson.text(contribution));
        setPlace(statement, contribution);
        statement.addBatch();
      }
      statement.executeBatch();
    }
    return touched;
  }

  private static void setPlace(PreparedStatement statement, Contribution contribution)
      throws SQLException {
    statement.setString(7, contribution.breakdown().region());
    statement.setString(8, contribution.breakdown().sector());
    statement.setString(9, contribution.breakdown().form());
    statement.setString(10, contribution.breakdown().year());
    statement.setString(11, claims(contribution));
  }

  /** Waits until no other transaction is working out totals; until this one ends. */
  void lock() throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "select pg_advisory_xact_lock(hashtextextended(current_schema(), ?))")) {
      statement.setLong(1, TOTALS_LOCK);
      statement.execute();
    }
  }

  /** Works a total out of all contributions to it; empty when there are none left. */
  Optional<Totals.Total> recompute(Totals.Key key) throws SQLException {
    String[] words = words(key);
    List<Contribution> parts = contributions("where bodies = ? and kind = ? and basis = ?", words);
    Optional<Totals.Total> total = Totals.of(parts).stream().findFirst();
    delete("delete from total_by where bodies = ? and kind = ? and basis = ?", words);
    if (total.isEmpty()) {
      delete("delete from total where bodies = ? and kind = ? and basis = ?", words);
    } else {
      put(total.get(), words);
      markContained(total.get(), words);
      new SliceStore(connection).insert(total.get(), words);
    }
    return total;
  }

  private void markContained(Totals.Total total, String[] words) throws SQLException {
    Array contained =
        connection.createArrayOf(
            "text",
            total.contained().stream()
                .map(c -> c.partnershipId() + claims(c))
                .toArray(String[]::new));
    try (PreparedStatement statement = connection.prepareStatement(CONTAINED)) {
      statement.setArray(1, contained);
      for (int i = 0; i < words.length; i++) {
        statement.setString(i + 2, words[i]);
      }
      statement.setArray(words.length + 2, contained);
      statement.executeUpdate();
    }
  }

  private static String claims(Contribution contribution) {
    return " " + String.join(" ", contribution.claimIds());
  }

  private void put(Totals.Total total, String[] words) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(UPSERT)) {
      for (int i = 0; i < words.length; i++) {
        statement.setString(i + 1, words[i]);
      }
      statement.setInt(4, place(total.key()));
      statement.setString(5, EventJson.text(TotalRow.of(total)));
      statement.executeUpdate();
    }
  }

  private static String[] words(Totals.Key key) {
    return new String[] {key.bodies().wire(), key.kind().wire(), key.basis().wire()};
  }

  private static int place(Totals.Key key) {
    return (key.bodies().ordinal() * 100 + key.kind().ordinal()) * TotalBasis.values().length
        + key.basis().ordinal();
  }

  private List<Contribution> contributions(String where, String... values) throws SQLException {
    List<Contribution> found = new ArrayList<>();
    try (PreparedStatement statement =
        connection.prepareStatement("select document from contribution " + where)) {
      for (int i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(EventJson.mapper().readValue(rows.getString(1), Contribution.class));
        }
      }
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored contribution cannot be read", e);
    }
    return found;
  }

  private void delete(String sql, String... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }
}
