package org.partnershipledger.analytics.projection.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.partnershipledger.analytics.projection.Queries;
import org.partnershipledger.analytics.projection.ReadModels;
import org.partnershipledger.analytics.projection.TotalRow;
import org.partnershipledger.analytics.savings.Contribution;
import org.partnershipledger.analytics.savings.Dimension;
import org.partnershipledger.analytics.savings.LeftOut;
import org.partnershipledger.analytics.savings.TotalChange;
import org.partnershipledger.analytics.savings.TotalLine;
import org.partnershipledger.analytics.savings.TotalSums;
import org.partnershipledger.analytics.savings.Totals;
import org.partnershipledger.contracts.json.EventJson;

/** The totals (M10) of a day, and the short names of the partnerships that they sum. */
@ApplicationScoped
public class TotalsOn {
  private static final int NAMED = 3;
  private static final String KEPT =
      """
      select
        json_build_object('aspect', aspect, 'value', value,
          'key', json_build_object('bodies', bodies, 'kind', kind, 'basis', basis))::text,
        json_build_object('stated', stated, 'sum', amount, 'minimum', least, 'maximum', most,
          'parts', parts, 'contained', contained)::text
      from total_line where aspect = ? and parts > 0
      """;

  private final DataSource database;
  private final ReadModels models;

  @Inject
  TotalsOn(DataSource database, ReadModels models) {
    this.database = database;
    this.models = models;
  }

  /** The totals; those of the present day are the ones that are kept and published. */
  public List<TotalRow> totals(Optional<LocalDate> day) throws SQLException {
    if (day.isEmpty()) {
      return models.totals();
    }
    return Totals.of(contributions(day)).stream().map(TotalRow::of).toList();
  }

  /**
   * What each value of a dimension has of each total, by value. What is contained in another saving
   * is left out of all of them, as it is of the whole.
   */
  public SortedMap<TotalLine, TotalSums> by(Dimension dimension, Optional<LocalDate> day)
      throws SQLException {
    SortedMap<TotalLine, TotalSums> lines = new TreeMap<>();
    if (day.isEmpty()) {
      Queries.list(
              database,
              KEPT,
              Queries.words(dimension.wire()),
              row ->
                  Map.entry(
                      EventJson.read(row.getBytes(1), TotalLine.class),
                      EventJson.read(row.getBytes(2), TotalSums.class)))
          .forEach(line -> lines.put(line.getKey(), line.getValue()));
      return lines;
    }
    lines.putAll(TotalChange.of(parts(day.get())).lines(dimension));
    lines.values().removeIf(sums -> sums.parts() == 0);
    return lines;
  }

  /** What the totals of a day sum and leave out as contained in another saving. */
  public List<Totals.Total> parts(LocalDate day) throws SQLException {
    return Totals.of(contributions(Optional.of(day)));
  }

  /** The savings claims that no total of a day has. */
  public List<LeftOut> leftOut(LocalDate day) throws SQLException {
    return lists(Where.on(Optional.of(day)).and("s.left_out <> '[]'"), "left_out", LeftOut[].class);
  }

  private List<Contribution> contributions(Optional<LocalDate> day) throws SQLException {
    return lists(
        Where.on(day).and("s.contributions is not null"), "contributions", Contribution[].class);
  }

  private <T> List<T> lists(Where where, String column, Class<T[]> type) throws SQLException {
    return Queries.list(
            database,
            "select s." + column + " from summary s where " + where.sql(),
            statement -> where.set(statement, 1),
            row -> Arrays.asList(EventJson.read(row.getBytes(1), type)))
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  /** The partnerships that a table of these totals names, by id: the first few of each. */
  public Map<String, Summary> named(Optional<LocalDate> day, List<TotalRow> totals)
      throws SQLException {
    List<String> ids =
        totals.stream()
            .flatMap(total -> total.parts().stream().limit(NAMED))
            .map(TotalRow.PartRow::partnership)
            .distinct()
            .toList();
    Where where = Where.on(day).among("s.partnership_id", ids);
    Map<String, Summary> named = new HashMap<>();
    if (!ids.isEmpty()) {
      Queries.list(
              database,
              "select s.document from summary s where " + where.sql(),
              statement -> where.set(statement, 1),
              row -> SummaryQueries.read(row.getString(1)))
          .forEach(s -> named.put(s.id(), s));
    }
    return named;
  }
}
