package org.partnershipledger.analytics.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.partnershipledger.analytics.ledger.LedgerState;
import org.partnershipledger.analytics.ledger.Partnership;
import org.partnershipledger.analytics.ledger.RecordedClaim;
import org.partnershipledger.contracts.article.Publication;
import org.partnershipledger.contracts.json.EventJson;

/** Analytics' own copy of the ledger, in the transaction of a connection. */
final class LedgerStore {
  private static final String LOCK =
      """
      insert into partnership (id, last_sequence, state) values (?, 0, ?)
      on conflict (id) do update set id = excluded.id
      returning last_sequence, state
      """;
  private static final String UPSERT =
      """
      insert into claim (partnership_id, claim_id, article_id, document,
        published_earliest, published_latest, notice)
      values (?, ?, ?, ?, ?, ?, ?)
      on conflict (partnership_id, claim_id)
      do update set article_id = excluded.article_id, document = excluded.document,
        published_earliest = excluded.published_earliest,
        published_latest = excluded.published_latest, notice = excluded.notice
      """;

  private final Connection connection;

  LedgerStore(Connection connection) {
    this.connection = connection;
  }

  /**
   * A partnership with the number of the last event that it holds.
   *
   * @param partnership the partnership
   * @param lastSequence that number; 0 when it holds none
   */
  record Stored(Partnership partnership, long lastSequence) {}

  /** Locks a partnership until the transaction ends, and reads it; a new one is entered. */
  Stored lock(String id) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(LOCK)) {
      statement.setString(1, id);
      statement.setString(2, EventJson.text(LedgerState.unknown(id)));
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        LedgerState state = EventJson.mapper().readValue(row.getString(2), LedgerState.class);
        return new Stored(
            Partnership.of(state, claims(List.of(id)).getOrDefault(id, List.of())), row.getLong(1));
      }
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the stored state of " + id + " cannot be read", e);
    }
  }

  /** Partnerships as they are held, in no order. */
  List<Partnership> read(List<String> ids) throws SQLException {
    Map<String, List<RecordedClaim>> claims = claims(ids);
    String sql = "select id, state from partnership where id = any (?)";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setArray(1, connection.createArrayOf("text", ids.toArray(String[]::new)));
      List<Partnership> held = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          held.add(
              Partnership.of(
                  EventJson.mapper().readValue(rows.getString(2), LedgerState.class),
                  claims.getOrDefault(rows.getString(1), List.of())));
        }
      }
      return held;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored partnership cannot be read", e);
    }
  }

  /** Writes what has changed of a partnership. */
  void save(Stored before, Partnership after, long lastSequence) throws SQLException {
    String sql = "update partnership set last_sequence = ?, state = ? where id = ?";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, lastSequence);
      statement.setString(2, EventJson.text(after.state()));
      statement.setString(3, after.id());
      statement.executeUpdate();
    }
    Map<String, RecordedClaim> known = before.partnership().claims();
    upsert(
        after.id(),
        after.claims().values().stream().filter(c -> !c.equals(known.get(c.id()))).toList());
    delete(
        after.id(), known.keySet().stream().filter(c -> !after.claims().containsKey(c)).toList());
  }

  /** Notes the highest number that has come in, of any event. */
  void advance(long sequence) throws SQLException {
    String sql = "update progress set last_sequence = greatest(last_sequence, ?)";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, sequence);
      statement.executeUpdate();
    }
  }

  /** The claims of partnerships, by partnership. */
  private Map<String, List<RecordedClaim>> claims(List<String> ids) throws SQLException {
    String sql = "select partnership_id, document from claim where partnership_id = any (?)";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setArray(1, connection.createArrayOf("text", ids.toArray(String[]::new)));
      Map<String, List<RecordedClaim>> claims = new HashMap<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          claims
              .computeIfAbsent(rows.getString(1), id -> new ArrayList<>())
              .add(EventJson.mapper().readValue(rows.getString(2), RecordedClaim.class));
        }
      }
      return claims;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored claim cannot be read", e);
    }
  }

  private void upsert(String id, List<RecordedClaim> claims) throws SQLException {
    if (claims.isEmpty()) {
      return;
    }
    try (PreparedStatement statement = connection.prepareStatement(UPSERT)) {
      for (RecordedClaim claim : claims) {
        statement.setString(1, id);
        statement.setString(2, claim.id());
        statement.setString(3, claim.articleId());
        statement.setString(4, EventJson.text(claim));
        Publication publication = claim.article().publication();
        statement.setString(5, publication.earliest().map(LocalDate::toString).orElse(null));
        statement.setString(6, publication.latest().map(LocalDate::toString).orElse(null));
        statement.setString(7, claim.article().notice().orElse(null));
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  private void delete(String id, List<String> claims) throws SQLException {
    if (claims.isEmpty()) {
      return;
    }
    String sql = "delete from claim where partnership_id = ? and claim_id = any (?)";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, id);
      statement.setArray(2, connection.createArrayOf("text", claims.toArray(String[]::new)));
      statement.executeUpdate();
    }
  }
}
