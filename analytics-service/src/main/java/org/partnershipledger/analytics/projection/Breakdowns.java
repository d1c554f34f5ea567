package org.partnershipledger.analytics.projection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.partnershipledger.analytics.savings.Contribution;
import org.partnershipledger.analytics.savings.Dimension;
import org.partnershipledger.contracts.json.EventJson;

/** The totals by a dimension as they are kept for the present. */
@ApplicationScoped
public class Breakdowns implements TotalsBy {
  private static final String TOTALS =
      """
      select value, bodies, kind, basis, case when stated > 0 then amount end, least, most, parts,
        contained
      from total_line
      where aspect = ? and ? in ('', bodies) and ? in ('', kind) and ? in ('', basis)
        and ? in ('', value)
      order by value, bodies, kind, basis
      """;
  private static final String PARTS =
      """
      select document from contribution
      where ? in ('', bodies) and ? in ('', kind) and ? in ('', basis) and ? in ('', %1$s)
        and contained = ?
      order by bodies, kind, basis, partnership_id, place
      limit ?
      """;
  private static final String LEFT_OUT =
      """
      select document from left_out
      where ? in ('', bodies) and ? in ('', kind) and ? in ('', %1$s)
      order by partnership_id, claim_id
      limit ?
      """;
  private static final String LEFT_OUT_IN_ALL =
      """
      select count(*) from left_out
      where ? in ('', bodies) and ? in ('', kind) and ? in ('', %1$s)
      """;

  private final DataSource database;

  @Inject
  Breakdowns(DataSource database) {
    this.database = database;
  }

  @Override
  public List<BreakdownRow> totals(Choice choice) throws SQLException {
    return Queries.list(
        database,
        TOTALS,
        Queries.words(
            choice.dimension().wire(),
            choice.bodies(),
            choice.kind(),
            choice.basis(),
            choice.value()),
        Breakdowns::row);
  }

  @Override
  public List<BreakdownPart> parts(Choice choice, boolean contained, int most) throws SQLException {
    return Queries.list(
        database,
        PARTS.formatted(column(choice.dimension())),
        statement -> {
          Queries.words(choice.bodies(), choice.kind(), choice.basis(), choice.value())
              .set(statement);
          statement.setBoolean(5, contained);
          statement.setInt(6, most);
        },
        row ->
            BreakdownPart.of(
                EventJson.read(
                    row.getString(1).getBytes(StandardCharsets.UTF_8), Contribution.class)));
  }

  @Override
  public List<String> leftOut(Choice choice, int most) throws SQLException {
    return Queries.list(
        database,
        LEFT_OUT.formatted(column(choice.dimension())),
        statement -> {
          Queries.words(choice.bodies(), choice.kind(), choice.value()).set(statement);
          statement.setInt(4, most);
        },
        row -> row.getString(1));
  }

  @Override
  public long leftOut(Choice choice) throws SQLException {
    return Queries.list(
            database,
            LEFT_OUT_IN_ALL.formatted(column(choice.dimension())),
            Queries.words(choice.bodies(), choice.kind(), choice.value()),
            row -> row.getLong(1))
        .getFirst();
  }

  private static BreakdownRow row(ResultSet row) throws SQLException {
    return new BreakdownRow(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        Optional.ofNullable(row.getBigDecimal(5)).map(Breakdowns::pounds),
        pounds(row.getBigDecimal(6)),
        pounds(row.getBigDecimal(7)),
        row.getLong(8),
        row.getLong(9));
  }

  private static BigDecimal pounds(BigDecimal amount) {
    return amount.setScale(2, RoundingMode.HALF_UP);
  }

  private static String column(Dimension dimension) {
    return switch (dimension) {
      case REGION -> "region";
      case SECTOR -> "sector";
      case FORM -> "form";
      case YEAR -> "financial_year";
    };
  }
}
