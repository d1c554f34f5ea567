package org.partnershipledger.analytics.projection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.partnershipledger.analytics.ledger.LedgerState;
import org.partnershipledger.analytics.ledger.Partnership;
import org.partnershipledger.analytics.ledger.RecordedClaim;
import org.partnershipledger.contracts.json.EventJson;

/** Partnerships as analytics' own copy of the ledger holds them, each with all its claims. */
@ApplicationScoped
public class HeldPartnerships {
  // One statement, so that state and claims are of one moment.
  private static final String ONE =
      """
      select p.state, c.document from partnership p
      left join claim c on c.partnership_id = p.id
      where p.id = ? order by c.claim_id
      """;

  private final DataSource database;

  @Inject
  HeldPartnerships(DataSource database) {
    this.database = database;
  }

  /** A partnership; empty for an id that the ledger has never named. */
  public Optional<Partnership> find(String id) throws SQLException {
    List<Held> rows = Queries.list(database, ONE, Queries.words(id), HeldPartnerships::held);
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Partnership.of(
                rows.getFirst().state(), rows.stream().flatMap(r -> r.claim().stream()).toList()));
  }

  /** The claims that an article has in all partnerships, by partnership. */
  public List<ArticleClaim> ofArticle(String articleId) throws SQLException {
    return Queries.list(
        database,
        "select c.partnership_id, coalesce(o.title, c.partnership_id), c.document from claim c"
            + " left join overview o on o.partnership_id = c.partnership_id"
            + " where c.article_id = ? order by c.partnership_id, c.claim_id",
        Queries.words(articleId),
        row -> new ArticleClaim(row.getString(1), row.getString(2), claim(row.getString(3))));
  }

  /**
   * A claim of an article.
   *
   * @param partnershipId the partnership that it is a claim of
   * @param title that partnership in words; its id while it is not listed
   * @param claim the claim
   */
  public record ArticleClaim(String partnershipId, String title, RecordedClaim claim) {}

  private record Held(LedgerState state, Optional<RecordedClaim> claim) {}

  private static Held held(ResultSet row) throws SQLException {
    return new Held(
        EventJson.read(row.getString(1).getBytes(StandardCharsets.UTF_8), LedgerState.class),
        Optional.ofNullable(row.getString(2)).map(HeldPartnerships::claim));
  }

  private static RecordedClaim claim(String document) {
    return EventJson.read(document.getBytes(StandardCharsets.UTF_8), RecordedClaim.class);
  }
}
