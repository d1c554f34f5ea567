package org.partnershipledger.analytics.projection.summary;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.partnershipledger.analytics.ledger.Partnership;
import org.partnershipledger.analytics.ledger.RecordedClaim;
import org.partnershipledger.contracts.claim.Evidence;
import org.partnershipledger.contracts.claim.OrganisationReference;
import org.partnershipledger.contracts.ledger.Member;

/** The sentences that claims rest on, in the transaction of a connection. */
public final class SentenceStore {
  private static final String UPSERT =
      """
      insert into sentence (partnership_id, claim_id, published_on, quote, words)
      values (?, ?, ?, ?, to_tsvector('english', ?))
      on conflict (partnership_id, claim_id) do update
      set published_on = excluded.published_on, quote = excluded.quote, words = excluded.words
      """;
  private static final String DELETE =
      "delete from sentence where partnership_id = ? and claim_id = any (?)";

  private final Connection connection;

  /** The store in a transaction. */
  public SentenceStore(Connection connection) {
    this.connection = connection;
  }

  /** What is searched of a claim. */
  private record Sentence(Optional<LocalDate> publishedOn, String quote, String words) {}

  /** Puts the sentences of a partnership's claims that count in place of those before. */
  public void replace(Partnership before, Partnership partnership) throws SQLException {
    Map<String, Sentence> held = sentences(before);
    Map<String, Sentence> now = sentences(partnership);
    Map<String, Sentence> changed = new TreeMap<>(now);
    changed.entrySet().removeIf(claim -> claim.getValue().equals(held.get(claim.getKey())));
    put(partnership.id(), changed);
    held.keySet().removeAll(now.keySet());
    remove(partnership.id(), held.keySet());
  }

  private void put(String partnershipId, Map<String, Sentence> sentences) throws SQLException {
    if (sentences.isEmpty()) {
      return;
    }
    try (PreparedStatement statement = connection.prepareStatement(UPSERT)) {
      for (var claim : sentences.entrySet()) {
        statement.setString(1, partnershipId);
        statement.setString(2, claim.getKey());
        statement.setObject(3, claim.getValue().publishedOn().orElse(null));
        statement.setString(4, claim.getValue().quote());
        statement.setString(5, claim.getValue().words());
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  private void remove(String partnershipId, Set<String> claims) throws SQLException {
    if (claims.isEmpty()) {
      return;
    }
    try (PreparedStatement statement = connection.prepareStatement(DELETE)) {
      statement.setString(1, partnershipId);
      statement.setArray(2, connection.createArrayOf("text", claims.toArray(String[]::new)));
      statement.executeUpdate();
    }
  }

  private static Map<String, Sentence> sentences(Partnership partnership) {
    Map<String, Sentence> sentences = new TreeMap<>();
    String members =
        partnership.state().members().stream().map(Member::name).collect(Collectors.joining(" "));
    partnership.claims().values().stream()
        .filter(claim -> partnership.listed() && claim.counts())
        .forEach(
            claim ->
                sentences.put(
                    claim.id(),
                    new Sentence(
                        claim.publishedBy(),
                        quote(claim),
                        quote(claim) + " " + bodies(claim) + " " + members)));
    return sentences;
  }

  private static String quote(RecordedClaim claim) {
    return claim.claim().evidence().stream()
        .map(Evidence::quote)
        .collect(Collectors.joining(" … "));
  }

  private static String bodies(RecordedClaim claim) {
    return claim.claim().organisations().stream()
        .map(OrganisationReference::mention)
        .collect(Collectors.joining(" "));
  }
}
