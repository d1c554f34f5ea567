package org.partnershipledger.analytics.projection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.partnershipledger.analytics.ledger.RecordedClaim;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.contracts.metric.Figure;
import org.partnershipledger.contracts.vocabulary.Wire;

/** Figures over all partnerships, and the history and the sources of one. */
@ApplicationScoped
public class FigureQueries {
  private static final String NOW =
      """
      select coalesce(o.title, f.scope), f.key, f.version, v.recorded_at, f.document
      from figure f
      join figure_version v on v.id = f.id and v.version = f.version
      left join overview o on o.partnership_id = f.scope
      where not f.gone and
      """;
  private static final String THEN =
      """
      select coalesce(o.title, f.scope), f.key, v.version, v.recorded_at, v.document
      from figure f
      join lateral (
        select version, recorded_at, gone, document from figure_version
        where id = f.id and recorded_at <= ? order by version desc limit 1
      ) v on not v.gone
      left join overview o on o.partnership_id = f.scope
      where
      """;
  private static final String CHOSEN =
      """
       %s ? in ('', f.scope)
        and (? = '' or right(f.key, length(?) + 1) = '/' || ?)
      order by %s f.scope, f.place
      limit ?
      """;
  // A condition of its own, so that the index serves it.
  private static final String METRIC = "f.metric = ? and";
  private static final String SERIES =
      """
      select version, recorded_at, valid_on, gone, article_id, document
      from figure_version where id = ? order by version
      """;
  private static final String CLAIMS =
      """
      select partnership_id, document from claim
      where claim_id = any (?) and (partnership_id = ? or ? like 'total:%')
      order by claim_id, partnership_id
      """;
  private static final String ARTICLES =
      """
      select distinct on (article_id) article_id, document from claim
      where article_id = any (?) order by article_id, claim_id
      """;

  private final DataSource database;

  @Inject
  FigureQueries(DataSource database) {
    this.database = database;
  }

  /** The order of a list of figures; what has no value stands last. */
  public enum Order implements Wire {
    HIGHEST("highest", "f.value desc nulls last,", "desc nulls last,"),
    LOWEST("lowest", "f.value asc nulls last,", "asc nulls last,"),
    PARTNERSHIP("partnership", "", "");

    private static final String THEN_VALUE = "(v.document::json ->> 'value')::numeric ";

    private final String wire;
    private final String now;
    private final String direction;

    Order(String wire, String now, String direction) {
      this.wire = wire;
      this.now = now;
      this.direction = direction;
    }

    private String sql(boolean isNow) {
      return isNow || direction.isEmpty() ? now : THEN_VALUE + direction;
    }

    @Override
    public String wire() {
      return wire;
    }
  }

  /**
   * Which figures; an empty word stands for all.
   *
   * @param metric a metric
   * @param scope a partnership or a total
   * @param subject a part of the metric, such as {@code slip}, or a claim
   * @param order the order
   * @param knownAt the moment whose knowledge counts; empty for all that is known
   * @param most how many at most
   */
  public record Choice(
      String metric,
      String scope,
      String subject,
      Order order,
      Optional<Instant> knownAt,
      int most) {}

  /** The figures. */
  public List<LeagueRow> league(Choice choice) throws SQLException {
    boolean isNow = choice.knownAt().isEmpty();
    String chosen =
        CHOSEN.formatted(choice.metric().isEmpty() ? "" : METRIC, choice.order().sql(isNow));
    return Queries.list(
        database,
        (isNow ? NOW : THEN) + chosen,
        statement -> {
          int place = 1;
          if (choice.knownAt().isPresent()) {
            statement.setObject(place++, choice.knownAt().get().atOffset(ZoneOffset.UTC));
          }
          if (!choice.metric().isEmpty()) {
            statement.setString(place++, choice.metric());
          }
          statement.setString(place++, choice.scope());
          for (int i = 0; i < 3; i++) {
            statement.setString(place++, choice.subject());
          }
          statement.setInt(place, choice.most());
        },
        FigureQueries::leagueRow);
  }

  /** Every value that a figure has had, the first one first; none for an unknown id. */
  public List<FigureVersionRow> series(String figureId) throws SQLException {
    List<Kept> kept = Queries.list(database, SERIES, Queries.words(figureId), FigureQueries::kept);
    Map<String, RecordedClaim> held =
        articles(kept.stream().flatMap(k -> k.article().stream()).distinct().toList());
    return kept.stream()
        .map(
            k ->
                new FigureVersionRow(
                    k.version(),
                    k.recordedAt(),
                    k.validOn(),
                    k.gone(),
                    k.article().map(id -> article(id, Optional.ofNullable(held.get(id)))),
                    k.figure()))
        .toList();
  }

  /** The figure with all that it rests on; empty for an unknown id. */
  public Optional<DerivationRow> derivation(String figureId) throws SQLException {
    List<Figure> found =
        Queries.list(
            database,
            "select document from figure where id = ? and not gone",
            Queries.words(figureId),
            row -> figure(row.getString(1)));
    return found.isEmpty() ? Optional.empty() : Optional.of(derivation(found.getFirst()));
  }

  private DerivationRow derivation(Figure figure) throws SQLException {
    List<String> named =
        figure.inputs().stream().flatMap(i -> i.claimId().stream()).distinct().sorted().toList();
    List<DerivationRow.ClaimRow> claims =
        Queries.list(
            database,
            CLAIMS,
            statement -> {
              statement.setArray(
                  1, statement.getConnection().createArrayOf("text", named.toArray()));
              statement.setString(2, figure.scope());
              statement.setString(3, figure.scope());
            },
            row -> claimRow(row.getString(1), claim(row.getString(2))));
    List<String> held = claims.stream().map(DerivationRow.ClaimRow::id).toList();
    return new DerivationRow(
        figure, claims, named.stream().filter(id -> !held.contains(id)).toList());
  }

  private Map<String, RecordedClaim> articles(List<String> ids) throws SQLException {
    return Queries.list(
            database,
            ARTICLES,
            statement ->
                statement.setArray(
                    1, statement.getConnection().createArrayOf("text", ids.toArray())),
            row -> claim(row.getString(2)))
        .stream()
        .collect(Collectors.toMap(RecordedClaim::articleId, c -> c));
  }

  private static DerivationRow.ClaimRow claimRow(String partnership, RecordedClaim held) {
    return new DerivationRow.ClaimRow(
        held.id(),
        partnership,
        held.claim().kind(),
        held.claim().arguments(),
        held.claim().factuality(),
        held.claim().attribution(),
        held.claim().evidence(),
        held.corrected().isPresent(),
        Optional.of(article(held.articleId(), Optional.of(held))));
  }

  private static FigureVersionRow.ArticleRow article(String id, Optional<RecordedClaim> claim) {
    return new FigureVersionRow.ArticleRow(
        id,
        claim.map(c -> c.article().title()),
        claim.flatMap(c -> c.article().publisher()),
        claim.flatMap(c -> c.article().url()),
        claim.flatMap(RecordedClaim::publishedBy),
        claim.flatMap(c -> c.article().notice()));
  }

  private record Kept(
      long version,
      Instant recordedAt,
      Optional<LocalDate> validOn,
      boolean gone,
      Optional<String> article,
      Figure figure) {}

  private static Kept kept(ResultSet row) throws SQLException {
    return new Kept(
        row.getLong(1),
        row.getObject(2, OffsetDateTime.class).toInstant(),
        Optional.ofNullable(row.getObject(3, LocalDate.class)),
        row.getBoolean(4),
        Optional.ofNullable(row.getString(5)),
        figure(row.getString(6)));
  }

  private static LeagueRow leagueRow(ResultSet row) throws SQLException {
    Figure figure = figure(row.getString(5));
    String before = figure.scope() + "/" + figure.metric();
    String key = row.getString(2);
    return new LeagueRow(
        row.getString(1),
        key.length() > before.length() ? key.substring(before.length() + 1) : "",
        row.getLong(3),
        row.getObject(4, OffsetDateTime.class).toInstant(),
        figure);
  }

  private static Figure figure(String document) {
    return EventJson.read(document.getBytes(StandardCharsets.UTF_8), Figure.class);
  }

  private static RecordedClaim claim(String document) {
    return EventJson.read(document.getBytes(StandardCharsets.UTF_8), RecordedClaim.class);
  }
}
