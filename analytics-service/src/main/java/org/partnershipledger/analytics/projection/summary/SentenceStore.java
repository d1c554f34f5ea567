package org.partnershipledger.analytics.projection.summary;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
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
      values (?, ?, ?::date, ?, to_tsvector('english', ?))
      on conflict (partnership_id, claim_id) do update
      set published_on = excluded.published_on, quote = excluded.quote, words = excluded.words
      where (sentence.published_on, sentence.quote, sentence.words)
        is distinct from (excluded.published_on, excluded.quote, excluded.words)
      """;
  private static final String DELETE =
      "delete from sentence where partnership_id = ? and not (claim_id = any (?))";

  private final Connection connection;

  /** The store in a transaction. */
  public SentenceStore(Connection connection) {
    this.connection = connection;
  }

  /** Puts the sentences of a partnership's claims that count in place of those held. */
  public void replace(Partnership partnership) throws SQLException {
    List<RecordedClaim> claims =
        partnership.listed()
            ? partnership.claims().values().stream().filter(RecordedClaim::counts).toList()
            : List.of();
    String members =
        partnership.state().members().stream().map(Member::name).collect(Collectors.joining(" "));
    try (PreparedStatement statement = connection.prepareStatement(UPSERT)) {
      for (RecordedClaim claim : claims) {
        statement.setString(1, partnership.id());
        statement.setString(2, claim.id());
        statement.setString(3, claim.publishedBy().map(LocalDate::toString).orElse(null));
        statement.setString(4, quote(claim));
        statement.setString(5, quote(claim) + " " + bodies(claim) + " " + members);
        statement.addBatch();
      }
      statement.executeBatch();
    }
    try (PreparedStatement statement = connection.prepareStatement(DELETE)) {
      statement.setString(1, partnership.id());
      statement.setArray(
          2,
          connection.createArrayOf(
              "text", claims.stream().map(RecordedClaim::id).toArray(String[]::new)));
      statement.executeUpdate();
    }
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
