package org.partnershipledger.analytics.projection.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.partnershipledger.analytics.projection.Queries;

/** What changed, by day of publication; undated articles change no day. */
@ApplicationScoped
public class Changes {
  private static final String SINCE =
      """
      select s.valid_from, b.document, s.document, s.partnership_id
      from summary s
      left join summary b on b.partnership_id = s.partnership_id and b.valid_to = s.valid_from
      where s.valid_from >= ? and s.valid_from <= ?
      order by s.valid_from desc, s.title, s.partnership_id
      limit ?
      """;
  private static final String ARTICLES =
      """
      select distinct on (article_id) document::json #>> '{article,title}',
        document::json #>> '{article,publisher}', published_earliest
      from claim where partnership_id = ? and published_latest = ? order by article_id
      """;

  private final DataSource database;

  @Inject
  Changes(DataSource database) {
    this.database = database;
  }

  /** The changes from a day on until another, the newest first and at most so many. */
  public List<Change> between(LocalDate since, LocalDate until, int most) throws SQLException {
    List<Raw> found =
        Queries.list(
            database,
            SINCE,
            statement -> {
              statement.setObject(1, since);
              statement.setObject(2, until);
              statement.setInt(3, most);
            },
            row ->
                new Raw(
                    row.getObject(1, LocalDate.class),
                    Optional.ofNullable(row.getString(2)).map(SummaryQueries::read),
                    SummaryQueries.read(row.getString(3))));
    List<Change> changes = new java.util.ArrayList<>();
    for (Raw raw : found) {
      changes.add(new Change(raw.on(), raw.before(), raw.after(), articles(raw)));
    }
    return changes;
  }

  /** The newest day by a day on which anything changed; empty when nothing did. */
  public Optional<LocalDate> newest(LocalDate until) throws SQLException {
    return Queries.list(
            database,
            "select max(valid_from) from summary where valid_from <= ?",
            statement -> statement.setObject(1, until),
            row -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
        .getFirst();
  }

  private record Raw(LocalDate on, Optional<Summary> before, Summary after) {}

  private List<Change.ChangeArticle> articles(Raw raw) throws SQLException {
    return Queries.list(
        database,
        ARTICLES,
        Queries.words(raw.after().id(), raw.on().toString()),
        row ->
            new Change.ChangeArticle(
                row.getString(1),
                Optional.ofNullable(row.getString(2)),
                Optional.ofNullable(row.getString(3)).map(LocalDate::parse)));
  }
}
