package org.partnershipledger.analytics.projection.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.partnershipledger.analytics.progress.StageIndex;
import org.partnershipledger.analytics.projection.Queries;
import org.partnershipledger.contracts.vocabulary.Form;

/** How many partnerships stand at each stage, with the names of a few. */
@ApplicationScoped
public class StageCounts {
  // The few documents that are shown are looked up; the planner would read them all.
  private static final String COUNTS =
      """
      select place.statutory, place.standing, place.n, s.document
      from (
        select s.partnership_id, s.valid_from, s.form = any (?) statutory, s.standing,
          count(*) over (partition by s.form = any (?), s.standing) n,
          row_number() over (partition by s.form = any (?), s.standing
            order by s.last_reported_on desc nulls last, s.title) place
        from summary s where %s
      ) place
      cross join lateral (
        select document from summary
        where partnership_id = place.partnership_id
          and valid_from is not distinct from place.valid_from
        offset 0) s
      where place.place <= ?
      order by place.statutory, place.standing, place.place
      """;
  private static final String[] STATUTORY =
      Arrays.stream(Form.values())
          .filter(form -> StageIndex.statutory(form) || form == Form.UNDECIDED)
          .map(Form::wire)
          .toArray(String[]::new);

  private final DataSource database;

  @Inject
  StageCounts(DataSource database) {
    this.database = database;
  }

  /**
   * A partnership at a stage.
   *
   * @param statutory whether its form is a merger, an acquisition, a transfer, or undecided
   * @param standing its end or its stage
   * @param all how many stand there
   * @param summary one of them
   */
  public record At(boolean statutory, String standing, long all, Summary summary) {}

  /** The first few at each stage, those last reported first. */
  public List<At> first(Optional<LocalDate> day, int each) throws SQLException {
    Where where = Where.on(day);
    return Queries.list(
        database,
        COUNTS.formatted(where.sql()),
        statement -> {
          for (int place = 1; place <= 3; place++) {
            statement.setArray(place, statement.getConnection().createArrayOf("text", STATUTORY));
          }
          statement.setInt(where.set(statement, 4), each);
        },
        row ->
            new At(
                row.getBoolean(1),
                row.getString(2),
                row.getLong(3),
                SummaryQueries.read(row.getString(4))));
  }
}
