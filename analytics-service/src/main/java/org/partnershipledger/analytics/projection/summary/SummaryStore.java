package org.partnershipledger.analytics.projection.summary;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.analytics.projection.SavingRow;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.contracts.vocabulary.Basis;

/** The summaries of a partnership, in the transaction of a connection. */
public final class SummaryStore {
  private static final String HELD =
      """
      select valid_from, valid_to, document, coalesce(contributions, '[]'), left_out
      from summary
      where partnership_id = ? and (valid_from is null or valid_from >= coalesce((
        select max(valid_from) from summary where partnership_id = ? and valid_from < ?),
        '-infinity'))
      order by valid_from nulls first
      """;
  private static final String INSERT =
      """
      insert into summary (partnership_id, valid_from, valid_to, title, region, sector, bodies, form,
        standing, first_on, done_on, ended, saving, pounds, percent, kept, kept_late, broken,
        undecided, held_days, completed_within, last_reported_on, contributions, left_out,
        document)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final Connection connection;

  /** The store in a transaction. */
  public SummaryStore(Connection connection) {
    this.connection = connection;
  }

  /**
   * Puts the versions of a partnership in place of those held; whether that changed anything.
   *
   * @param versions the present one first, then those of past days from a day on
   * @param since that day; earlier ones stay as they are
   */
  public boolean replace(String partnershipId, List<Version> versions, LocalDate since)
      throws SQLException {
    List<Written> now = new ArrayList<>(versions.stream().map(Written::of).toList());
    List<List<String>> held = held(partnershipId, since);
    Optional<List<String>> earlier = held.stream().filter(row -> isBefore(row, since)).findFirst();
    // What the day before said may go on.
    if (earlier.isPresent() && now.size() > 1 && now.get(1).says(earlier.get())) {
      now.remove(1);
    }
    List<List<String>> rows = new ArrayList<>(now.stream().map(Written::words).toList());
    Optional<LocalDate> next = now.size() > 1 ? now.get(1).version().from() : Optional.empty();
    boolean untilIsOther =
        earlier.isPresent()
            && !since.equals(LocalDate.MAX)
            && !earlier.get().get(1).equals(day(next));
    earlier.ifPresent(held::remove);
    if (!untilIsOther && rows.equals(held)) {
      return false;
    }
    if (untilIsOther) {
      end(partnershipId, earlier.orElseThrow().getFirst(), next);
    }
    delete(partnershipId, since);
    insert(now);
    return true;
  }

  private static boolean isBefore(List<String> row, LocalDate since) {
    return !row.getFirst().isEmpty() && LocalDate.parse(row.getFirst()).isBefore(since);
  }

  private void end(String partnershipId, String from, Optional<LocalDate> until)
      throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "update summary set valid_to = ? where partnership_id = ? and valid_from = ?")) {
      statement.setObject(1, until.orElse(null));
      statement.setString(2, partnershipId);
      statement.setObject(3, LocalDate.parse(from));
      statement.executeUpdate();
    }
  }

  private void delete(String partnershipId, LocalDate since) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "delete from summary where partnership_id = ?"
                + " and (valid_from is null or valid_from >= ?)")) {
      statement.setString(1, partnershipId);
      statement.setObject(2, since);
      statement.executeUpdate();
    }
  }

  private void insert(List<Written> versions) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
      for (Written version : versions) {
        set(statement, version);
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  /** The present row, those from a day on, and the last one before it. */
  private List<List<String>> held(String partnershipId, LocalDate since) throws SQLException {
    List<List<String>> held = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(HELD)) {
      statement.setString(1, partnershipId);
      statement.setString(2, partnershipId);
      statement.setObject(3, since);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          held.add(
              List.of(
                  day(Optional.ofNullable(rows.getObject(1, LocalDate.class))),
                  day(Optional.ofNullable(rows.getObject(2, LocalDate.class))),
                  rows.getString(3),
                  rows.getString(4),
                  rows.getString(5)));
        }
      }
    }
    return held;
  }

  private record Written(Version version, String summary, String contributions, String leftOut) {
    static Written of(Version version) {
      return new Written(
          version,
          EventJson.text(version.summary()),
          EventJson.text(version.contributions()),
          EventJson.text(version.leftOut()));
    }

    List<String> words() {
      return List.of(day(version.from()), day(version.until()), summary, contributions, leftOut);
    }

    boolean says(List<String> row) {
      return row.subList(2, row.size()).equals(List.of(summary, contributions, leftOut));
    }
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }

  private static void set(PreparedStatement statement, Written written) throws SQLException {
    Version version = written.version();
    Summary summary = version.summary();
    List<Object> values = new ArrayList<>();
    values.add(summary.id());
    values.add(version.from());
    values.add(version.until());
    values.add(summary.title());
    values.add(summary.region());
    values.add(summary.sector());
    values.add(summary.bodies().wire());
    values.add(summary.form().wire());
    values.add(summary.standing());
    values.add(summary.firstDate().map(Summary.PromisedDay::on));
    values.add(summary.doneOn());
    values.add(summary.ended());
    values.add(saving(summary));
    values.add(pounds(summary));
    values.add(percent(summary));
    values.add(summary.promises().kept());
    values.add(summary.promises().late());
    values.add(summary.promises().broken());
    values.add(summary.promises().open());
    values.add(summary.held().days().stream().boxed().findFirst());
    values.add(summary.outlook().completed());
    values.add(summary.lastReportedOn());
    values.add(version.contributions().isEmpty() ? Optional.empty() : written.contributions());
    values.add(written.leftOut());
    values.add(written.summary());
    for (int i = 0; i < values.size(); i++) {
      Object value =
          values.get(i) instanceof Optional<?> maybe ? maybe.orElse(null) : values.get(i);
      statement.setObject(i + 1, value);
    }
  }

  /** On what basis its headline saving is; {@code lapsed} or {@code none} without one. */
  private static String saving(Summary summary) {
    return summary
        .headline()
        .map(s -> s.basis().wire())
        .orElse(summary.lapsed().isPresent() ? "lapsed" : "none");
  }

  // Only yearly amounts are put in an order: those on other bases count different things.
  private static Optional<BigDecimal> pounds(Summary summary) {
    return summary.headline().filter(s -> s.basis() == Basis.ANNUAL).flatMap(SavingRow::amount);
  }

  // The greatest share of turnover of any that stands, so that all that have one are found.
  private static Optional<BigDecimal> percent(Summary summary) {
    return summary.savings().stream()
        .filter(s -> s.leftOut().isEmpty())
        .flatMap(s -> s.percentOfTurnover().stream())
        .max(Comparator.naturalOrder());
  }
}
