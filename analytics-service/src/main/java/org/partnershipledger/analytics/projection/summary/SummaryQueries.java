package org.partnershipledger.analytics.projection.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.partnershipledger.analytics.projection.Queries;
import org.partnershipledger.analytics.projection.summary.Choice.Facet;
import org.partnershipledger.analytics.projection.summary.Choice.Order;
import org.partnershipledger.contracts.json.EventJson;

/** Lists of partnerships for a day, their facets, and their sentences. */
@ApplicationScoped
public class SummaryQueries {
  private static final String SENTENCES =
      """
      select partnership_id, claim_id, ts_headline('english', quote,
        websearch_to_tsquery('english', ?), 'StartSel="\u0002",StopSel="\u0003",HighlightAll=true')
      from (
        select q.*, row_number() over (partition by partnership_id
          order by ts_rank(words, websearch_to_tsquery('english', ?)) desc, claim_id) place
        from (
          select distinct on (partnership_id, quote) * from sentence
          where partnership_id = any (?) and words @@ websearch_to_tsquery('english', ?)
            and coalesce(published_on, date '9999-12-31') <= ?
          order by partnership_id, quote, claim_id
        ) q
      ) found
      where place <= ? order by partnership_id, place
      """;

  private final DataSource database;

  @Inject
  SummaryQueries(DataSource database) {
    this.database = database;
  }

  /** A value of a facet with how many partnerships have it, all other facets as chosen. */
  public record Count(String value, long partnerships) {}

  /**
   * A sentence that was searched for.
   *
   * @param marked the sentence, each word found between the characters U+0002 and U+0003
   */
  public record Found(String partnershipId, String claimId, String marked) {}

  /** How many partnerships there are. */
  public long count(Choice choice) throws SQLException {
    Where where = choice.where(Optional.empty());
    return Queries.list(
            database,
            "select count(*) from summary s where " + where.sql(),
            statement -> where.set(statement, 1),
            row -> row.getLong(1))
        .getFirst();
  }

  /** The partnerships, from one on and at most so many. */
  public List<Summary> list(Choice choice, int from, int most) throws SQLException {
    List<Object> values =
        choice.order() == Order.LATEST ? List.of(choice.on(), choice.on()) : List.of();
    return new SummaryList(
            choice.day(), choice.where(Optional.empty()), choice.order().sql(), values)
        .read(database, from, most);
  }

  /** The values of every facet, the most frequent first. */
  public Map<Facet, List<Count>> facets(Choice choice) throws SQLException {
    FacetCounts query = FacetCounts.of(choice);
    Map<Facet, List<Count>> counts = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      counts.put(facet, new ArrayList<>());
    }
    Queries.list(
            database,
            query.sql(),
            query::set,
            row ->
                Map.entry(
                    Facet.valueOf(row.getString(1)), new Count(row.getString(2), row.getLong(3))))
        .forEach(
            e -> counts.computeIfAbsent(e.getKey(), facet -> new ArrayList<>()).add(e.getValue()));
    return counts;
  }

  /** Up to so many sentences of each of these partnerships that hold what is searched for. */
  public Map<String, List<Found>> sentences(Choice choice, List<String> ids, int each)
      throws SQLException {
    Map<String, List<Found>> found = new LinkedHashMap<>();
    if (choice.words().isBlank() || ids.isEmpty()) {
      return found;
    }
    Queries.list(
            database,
            SENTENCES,
            statement -> {
              statement.setString(1, choice.words());
              statement.setString(2, choice.words());
              statement.setArray(3, statement.getConnection().createArrayOf("text", ids.toArray()));
              statement.setString(4, choice.words());
              statement.setObject(5, choice.lastPublication());
              statement.setInt(6, each);
            },
            row -> new Found(row.getString(1), row.getString(2), row.getString(3)))
        .forEach(f -> found.computeIfAbsent(f.partnershipId(), id -> new ArrayList<>()).add(f));
    return found;
  }

  static Summary read(String document) {
    return EventJson.read(document.getBytes(StandardCharsets.UTF_8), Summary.class);
  }
}
