package org.partnershipledger.analytics.projection.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.partnershipledger.analytics.projection.Queries;

/** What lists of a day add up to: promises, distributions, and the partnerships at their ends. */
@ApplicationScoped
public class Figures {
  private final DataSource database;

  @Inject
  Figures(DataSource database) {
    this.database = database;
  }

  /** Dated promises without a hedge, of all partnerships together. */
  public record Kept(long kept, long late, long broken, long undecided) {
    /** How many are decided. */
    public long resolved() {
      return kept + late + broken;
    }
  }

  /**
   * How many fall between two bounds.
   *
   * @param place 0 below the first bound, 1 from it on, and so on
   */
  public record Bin(int place, long count) {}

  /** What became of the dated promises. */
  public Kept promises(Optional<LocalDate> day) throws SQLException {
    Where where = Where.on(day);
    return Queries.list(
            database,
            "select coalesce(sum(kept), 0), coalesce(sum(kept_late), 0), coalesce(sum(broken), 0),"
                + " coalesce(sum(undecided), 0) from summary s where "
                + where.sql(),
            statement -> where.set(statement, 1),
            row -> new Kept(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)))
        .getFirst();
  }

  /** How many partnerships, done or still open, are how many days late. */
  public List<Bin> lateness(Choice all, boolean done, int... bounds) throws SQLException {
    Where where =
        all.where(Optional.empty())
            .and("not s.ended and s.first_on is not null")
            .and(done ? "s.done_on <= ?" : "coalesce(s.done_on > ?, true)", all.on());
    String sql =
        "select width_bucket(least(coalesce(s.done_on, ?::date), ?::date) - s.first_on, ?), count(*)"
            + " from summary s where "
            + where.sql()
            + " group by 1 order by 1";
    return Queries.list(
        database,
        sql,
        statement -> {
          statement.setObject(1, all.on());
          statement.setObject(2, all.on());
          Integer[] steps = new Integer[bounds.length];
          for (int i = 0; i < bounds.length; i++) {
            steps[i] = bounds[i];
          }
          Array array = statement.getConnection().createArrayOf("int4", steps);
          statement.setArray(3, array);
          where.set(statement, 4);
        },
        row -> new Bin(row.getInt(1), row.getLong(2)));
  }

  /** How many partnerships have a yearly saving of how many pounds as their headline. */
  public List<Bin> yearlySavings(Optional<LocalDate> day, BigDecimal... bounds)
      throws SQLException {
    Where where = Where.on(day).and("s.pounds is not null");
    return Queries.list(
        database,
        "select width_bucket(s.pounds, ?), count(*) from summary s where "
            + where.sql()
            + " group by 1 order by 1",
        statement -> {
          statement.setArray(1, statement.getConnection().createArrayOf("numeric", bounds));
          where.set(statement, 2);
        },
        row -> new Bin(row.getInt(1), row.getLong(2)));
  }

  /** Those with a saving that can be held against turnover, the greatest share first. */
  public List<Summary> byShareOfTurnover(Optional<LocalDate> day, int most) throws SQLException {
    return first(day, Where.on(day).and("s.percent is not null"), "s.percent desc", most);
  }

  /** Those with a saving that cannot be held against turnover, by title. */
  public List<Summary> withoutShare(Optional<LocalDate> day, int most) throws SQLException {
    return first(
        day, Where.on(day).and("s.percent is null and s.saving <> 'none'"), "s.title", most);
  }

  /** Those that are on their way, the longest in their stage first. */
  public List<Summary> longestInStage(Optional<LocalDate> day, int most) throws SQLException {
    return first(
        day,
        Where.on(day).and("s.held_days > 0 and s.done_on is null and not s.ended"),
        "s.held_days desc",
        most);
  }

  /** Those with a forecast, the likeliest to be completed first. */
  public List<Summary> likeliest(Optional<LocalDate> day, int most) throws SQLException {
    return first(
        day, Where.on(day).and("s.completed_within is not null"), "s.completed_within desc", most);
  }

  private List<Summary> first(Optional<LocalDate> day, Where where, String order, int most)
      throws SQLException {
    return new SummaryList(day, where, order + ", s.title", List.of()).read(database, 0, most);
  }
}
