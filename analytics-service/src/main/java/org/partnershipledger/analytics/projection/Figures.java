package org.partnershipledger.analytics.projection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.analytics.publication.Cause;
import org.partnershipledger.contracts.envelope.EventType;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.contracts.metric.Figure;

/** Takes figures over that were worked out elsewhere, as if they had been worked out here. */
@ApplicationScoped
public class Figures {
  private static final Cause CAUSE = new Cause("rebuild", Optional.empty(), Optional.empty());

  private final Clock clock;

  @Inject
  Figures(Clock clock) {
    this.clock = clock;
  }

  /**
   * Makes the figures of a schema beside this one those in use, with new versions for the ones that
   * are others, and puts them on their way out.
   *
   * @param schema the schema, not made from anything that comes in
   * @param scopes partnerships and totals whose figures are others
   * @return how many became others
   */
  public long takeOver(Connection connection, String schema, List<String> scopes)
      throws SQLException {
    FigureStore store = new FigureStore(connection);
    FigureHistory history = new FigureHistory(connection, clock.instant());
    long changed = 0;
    for (String scope : scopes) {
      var changes = store.replace(scope, figures(connection, schema, scope));
      history.keep(changes, Optional.empty(), CAUSE);
      changed += changes.size();
    }
    new OverviewStore(connection).newRevision();
    return changed;
  }

  private static List<SubjectFigure> figures(Connection connection, String schema, String scope)
      throws SQLException {
    String sql =
        "select type, key, document from "
            + schema
            + ".figure where scope = ? and not gone order by place";
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      query.setString(1, scope);
      List<SubjectFigure> figures = new ArrayList<>();
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          byte[] document = rows.getString(3).getBytes(StandardCharsets.UTF_8);
          figures.add(
              new SubjectFigure(
                  EventType.named(rows.getString(1)).orElseThrow(),
                  rows.getString(2),
                  EventJson.read(document, Figure.class)));
        }
      }
      return figures;
    }
  }
}
