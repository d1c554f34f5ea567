package org.partnershipledger.analytics.projection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** What still needs a person's eye, oldest first. */
@ApplicationScoped
public class OpenReviews {
  private static final String OPEN =
      """
      select r.item_id, r.partnership_id, coalesce(o.title, r.partnership_id), r.kind, r.reason,
        r.claim_ids, r.opened_on, r.opened_at
      from review_item r
      left join overview o on o.partnership_id = r.partnership_id
      where r.closed_at is null and ? in ('', r.partnership_id)
      order by r.opened_on nulls last, r.opened_at, r.item_id
      limit ?
      """;

  private final DataSource database;

  @Inject
  OpenReviews(DataSource database) {
    this.database = database;
  }

  /** The first ones of all partnerships. */
  public List<OpenReview> first(int most) throws SQLException {
    return list("", most);
  }

  /** Those of one partnership. */
  public List<OpenReview> of(String partnershipId) throws SQLException {
    return list(partnershipId, Integer.MAX_VALUE);
  }

  /** How many there are. */
  public long count() throws SQLException {
    return Queries.list(
            database,
            "select count(*) from review_item where closed_at is null",
            Queries.words(),
            row -> row.getLong(1))
        .getFirst();
  }

  private List<OpenReview> list(String partnershipId, int most) throws SQLException {
    return Queries.list(
        database,
        OPEN,
        statement -> {
          statement.setString(1, partnershipId);
          statement.setInt(2, most);
        },
        OpenReviews::item);
  }

  private static OpenReview item(ResultSet row) throws SQLException {
    return new OpenReview(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        List.of((String[]) row.getArray(6).getArray()),
        Optional.ofNullable(row.getObject(7, LocalDate.class)),
        row.getObject(8, OffsetDateTime.class).toInstant());
  }
}
