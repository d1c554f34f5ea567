package org.partnershipledger.analytics.projection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import javax.sql.DataSource;

/** The articles that the copy of the ledger rests on. */
@ApplicationScoped
public class Articles {
  private static final String COUNTS =
      """
      select count(*), max(latest), count(*) filter (where exact is not true), bool_or(marked)
      from (
        select article_id, max(published_latest) latest,
          bool_and(published_latest = published_earliest) exact, bool_or(notice is not null) marked
        from claim where ? = '' or published_latest <= ? group by article_id
      ) articles
      """;

  private final DataSource database;

  @Inject
  Articles(DataSource database) {
    this.database = database;
  }

  /**
   * Counts of articles.
   *
   * @param all all of them
   * @param newest last possible day of the newest one; empty when none is dated
   * @param undated those without an exact day
   * @param sample whether any text bears a notice
   */
  public record Counts(long all, Optional<LocalDate> newest, long undated, boolean sample) {}

  /** The counts of what was published by a day; of everything when there is none. */
  public Counts counts(Optional<LocalDate> by) throws SQLException {
    String day = by.map(LocalDate::toString).orElse("");
    return Queries.list(database, COUNTS, Queries.words(day, day), Articles::row).getFirst();
  }

  private static Counts row(ResultSet row) throws SQLException {
    return new Counts(
        row.getLong(1),
        Optional.ofNullable(row.getString(2)).map(LocalDate::parse),
        row.getLong(3),
        row.getBoolean(4));
  }
}
