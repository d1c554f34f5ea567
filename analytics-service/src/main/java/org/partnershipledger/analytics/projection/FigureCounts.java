package org.partnershipledger.analytics.projection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.partnershipledger.analytics.figure.NullReason;
import org.partnershipledger.analytics.figure.Outcome;
import org.partnershipledger.analytics.figure.Quantity;

/**
 * What the figures of one metric say, over all partnerships. Equal ones are counted by the database
 * and not read one by one.
 */
@ApplicationScoped
class FigureCounts {
  private static final String NOW =
      """
      with said as (
        select f.document::json as document from figure f
        where f.metric = ? and f.key = concat_ws('/', f.scope, f.metric, ?) and not f.gone
      )
      """;
  private static final String THEN =
      """
      with said as (
        select v.document::json as document
        from figure f
        join lateral (
          select gone, document from figure_version
          where id = f.id and recorded_at <= ? order by version desc limit 1
        ) v on not v.gone
        where f.metric = ? and f.key = concat_ws('/', f.scope, f.metric, ?)
      )
      """;
  private static final String OUTCOMES =
      """
      select value, lower, upper, "nullReason", count(*)
      from said cross join lateral json_to_record(document)
        as r (value numeric, lower numeric, upper numeric, "nullReason" text)
      group by 1, 2, 3, 4 order by 1, 2, 3, 4
      """;
  private static final String INPUTS =
      """
      select i ->> 'name', i ->> 'value', count(*)
      from said cross join lateral json_array_elements(document -> 'inputs') i
      group by 1, 2 order by 1, 2
      """;

  private final DataSource database;

  @Inject
  FigureCounts(DataSource database) {
    this.database = database;
  }

  /**
   * Which figures.
   *
   * @param metric their metric
   * @param subject the part of the metric, such as {@code brier}; empty for one that has no parts
   * @param knownAt the moment whose knowledge counts; empty for all that is known
   */
  record Choice(Metric metric, Optional<String> subject, Optional<Instant> knownAt) {}

  /**
   * An input that figures name.
   *
   * @param name its name in the formula
   * @param value as written in the formula
   * @param times in how many figures it stands so
   */
  record Input(String name, String value, long times) {}

  /** The values of the figures, one for each of them. */
  List<Outcome> outcomes(Choice choice) throws SQLException {
    return list(
            choice,
            OUTCOMES,
            row -> Collections.nCopies(Math.toIntExact(row.getLong(5)), outcome(row)))
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  /** The inputs of the figures, equal ones together. */
  List<Input> inputs(Choice choice) throws SQLException {
    return list(
        choice, INPUTS, row -> new Input(row.getString(1), row.getString(2), row.getLong(3)));
  }

  private <T> List<T> list(Choice choice, String sql, Queries.Reader<T> reader)
      throws SQLException {
    return Queries.list(
        database,
        (choice.knownAt().isEmpty() ? NOW : THEN) + sql,
        statement -> {
          int place = 1;
          if (choice.knownAt().isPresent()) {
            statement.setObject(place++, choice.knownAt().get().atOffset(ZoneOffset.UTC));
          }
          statement.setString(place++, choice.metric().wire());
          statement.setString(place, choice.subject().orElse(null));
        },
        reader);
  }

  private static Outcome outcome(ResultSet row) throws SQLException {
    Optional<String> reason = Optional.ofNullable(row.getString(4));
    return reason.isPresent()
        ? Outcome.missing(NullReason.valueOf(reason.get()))
        : Outcome.of(
            new Quantity(
                Optional.ofNullable(row.getBigDecimal(1)),
                Optional.ofNullable(row.getBigDecimal(2)),
                Optional.ofNullable(row.getBigDecimal(3))));
  }
}
