package org.partnershipledger.analytics.projection;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.partnershipledger.analytics.savings.BodyClass;
import org.partnershipledger.analytics.savings.Contribution;
import org.partnershipledger.analytics.savings.TotalBasis;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.contracts.vocabulary.SavingsKind;

/** What partnerships add to the totals, and which of it a larger partnership's saving contains. */
final class ContributionStore {
  private static final String INSERT =
      """
      insert into contribution (partnership_id, place, bodies, kind, basis, document,
        region, sector, form, financial_year, members)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final int ROWS_AT_ONCE = 1000;

  // The rule itself: Totals. It stands in an expression, so that the larger ones are looked up in
  // the index, one after the other; left to itself, the planner holds everything against
  // everything.
  private static final String IS_CONTAINED =
      """
      cardinality(c.members) > 0 and exists (
        select 1 from contribution larger
        where larger.members @> c.members and cardinality(larger.members) > cardinality(c.members)
          and larger.bodies = c.bodies and larger.kind = c.kind and larger.basis = c.basis
          and larger.partnership_id <> c.partnership_id)
      """;
  private static final String CONTAIN =
      "update contribution c set contained = not c.contained where c.contained <> (%s)"
          .formatted(IS_CONTAINED);

  // Only what is of these partnerships, or of members of one of their savings, can have become
  // contained or be so no longer. The latter are looked up in the same way.
  private static final String FLIP =
      """
      with changed as materialized (
        select bodies, kind, basis, array(select jsonb_array_elements_text(members)) as members
        from jsonb_to_recordset(cast(? as jsonb))
          as r (bodies text, kind text, basis text, members jsonb)
      ), concerned as (
        select partnership_id, place from contribution where partnership_id = any (?)
        union
        select within.partnership_id, within.place
        from changed cross join lateral (
          select partnership_id, place from contribution c
          where c.members && changed.members and c.members <@ changed.members
            and c.bodies = changed.bodies and c.kind = changed.kind and c.basis = changed.basis
          offset 0) within
      )
      update contribution c set contained = not c.contained
      from concerned
      where c.partnership_id = concerned.partnership_id and c.place = concerned.place
        and c.contained <> (%s)
      returning c.document, c.contained
      """
          .formatted(IS_CONTAINED);

  private final Connection connection;

  ContributionStore(Connection connection) {
    this.connection = connection;
  }

  /**
   * A contribution as it is kept.
   *
   * @param contained whether a larger partnership's saving contains it
   */
  record Kept(Contribution part, boolean contained) {}

  /** What a partnership adds, in its order. */
  List<Contribution> of(String partnershipId) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "select document, contained from contribution where partnership_id = ? order by place")) {
      statement.setString(1, partnershipId);
      return kept(statement).stream().map(Kept::part).toList();
    }
  }

  /** Removes what these partnerships add; returns what it was. */
  List<Kept> remove(Collection<String> partnershipIds) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "delete from contribution where partnership_id = any (?)"
                + " returning document, contained")) {
      statement.setArray(1, texts(partnershipIds));
      return kept(statement);
    }
  }

  /** Enters what a partnership adds, contained in nothing until {@link #settle}. */
  void insert(String partnershipId, List<Contribution> parts) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
      for (int place = 0; place < parts.size(); place++) {
        Contribution part = parts.get(place);
        statement.setString(1, partnershipId);
        statement.setInt(2, place);
        statement.setString(3, part.bodies().wire());
        statement.setString(4, part.kind().wire());
        statement.setString(5, part.basis().wire());
        statement.setString(6, EventJson.text(part));
        statement.setString(7, part.breakdown().region());
        statement.setString(8, part.breakdown().sector());
        statement.setString(9, part.breakdown().form());
        statement.setString(10, part.breakdown().year());
        statement.setArray(11, texts(part.members()));
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  private record Wider(BodyClass bodies, SavingsKind kind, TotalBasis basis, Set<String> members) {}

  /**
   * Decides anew what is contained in what.
   *
   * @param partnershipIds partnerships whose contributions were entered
   * @param changed what was entered or removed
   * @return those of which it is otherwise than before
   */
  List<Kept> settle(Collection<String> partnershipIds, Collection<Contribution> changed)
      throws SQLException {
    List<Wider> wider =
        changed.stream()
            .filter(part -> part.members().size() > 1) // a single body contains none
            .map(part -> new Wider(part.bodies(), part.kind(), part.basis(), part.members()))
            .distinct()
            .toList();
    try (PreparedStatement statement = connection.prepareStatement(FLIP)) {
      statement.setString(1, EventJson.text(wider));
      statement.setArray(2, texts(partnershipIds));
      return kept(statement);
    }
  }

  /** Decides what is contained in what where nothing is yet. */
  void settleAll() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("analyze contribution");
      statement.executeUpdate(CONTAIN);
    }
  }

  /** Every contribution, one after the other. */
  void forEach(Consumer<Kept> reader) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("select document, contained from contribution")) {
      statement.setFetchSize(ROWS_AT_ONCE);
      kept(statement, reader);
    }
  }

  private static List<Kept> kept(PreparedStatement statement) throws SQLException {
    List<Kept> kept = new ArrayList<>();
    kept(statement, kept::add);
    return kept;
  }

  private static void kept(PreparedStatement statement, Consumer<Kept> reader) throws SQLException {
    try (ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        reader.accept(
            new Kept(
                EventJson.mapper().readValue(rows.getString(1), Contribution.class),
                rows.getBoolean(2)));
      }
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored contribution cannot be read", e);
    }
  }

  private Array texts(Collection<String> texts) throws SQLException {
    return connection.createArrayOf("text", texts.toArray(String[]::new));
  }
}
