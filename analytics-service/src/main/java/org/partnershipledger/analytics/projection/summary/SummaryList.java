package org.partnershipledger.analytics.projection.summary;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.partnershipledger.analytics.projection.Queries;

/**
 * A list of summaries of one day. They are long: only those of the list are fetched, once an index
 * has told which they are.
 *
 * @param day the day that is described; empty for the present one
 * @param where which partnerships, of that day
 * @param order what stands first, as SQL; the id decides between equal ones
 * @param orderValues the values that the order asks for, in their places
 */
record SummaryList(Optional<LocalDate> day, Where where, String order, List<Object> orderValues) {
  private static final String LIST =
      """
      select s.document
      from unnest(array(
        select s.partnership_id from summary s where %s order by %s, s.partnership_id
        limit ? offset ?)) with ordinality as listed (partnership_id, place)
      join summary s on s.partnership_id = listed.partnership_id
      where %s
      order by listed.place
      """;

  SummaryList {
    orderValues = List.copyOf(orderValues);
  }

  /** Those from one on and at most so many. */
  List<Summary> read(DataSource database, int from, int most) throws SQLException {
    Where onTheDay = Where.on(day);
    return Queries.list(
        database,
        LIST.formatted(where.sql(), order, onTheDay.sql()),
        statement -> {
          int place = where.set(statement, 1);
          for (Object value : orderValues) {
            statement.setObject(place++, value);
          }
          statement.setInt(place++, most);
          statement.setInt(place++, from);
          onTheDay.set(statement, place);
        },
        row -> SummaryQueries.read(row.getString(1)));
  }
}
