package org.partnershipledger.registry.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.hibernate.Session;
import org.hibernate.SessionCheckMode;
import org.partnershipledger.fold.claim.Reading;
import org.partnershipledger.registry.claim.ArticleHistory;

/** The reading of each article that counts. */
@ApplicationScoped
public class ArticleStore {

  private final Session entities;
  private final NameStore names;
  private final ReviewStore reviews;

  ArticleStore(Session entities, NameStore names, ReviewStore reviews) {
    this.reviews = reviews;
    this.entities = entities;
    this.names = names;
  }

  /** The readings that count of these articles; those without one are left out. */
  public Map<String, Reading> readingsOf(Collection<String> articleIds) {
    Map<String, Reading> readings = new TreeMap<>();
    for (ArticleRow row : rowsOf(articleIds).values()) {
      Optional.ofNullable(row.reading)
          .ifPresent(json -> readings.put(row.articleId, Json.read(json, Reading.class)));
    }
    return readings;
  }

  private Map<String, ArticleRow> rowsOf(Collection<String> articleIds) {
    Map<String, ArticleRow> rows = new TreeMap<>();
    entities
        .findMultiple(ArticleRow.class, List.copyOf(articleIds), SessionCheckMode.ENABLED)
        .stream()
        .filter(Objects::nonNull)
        .forEach(row -> rows.put(row.articleId, row));
    return rows;
  }

  /**
   * Lets the reading of each article count that wins by its history, with what people decided of
   * its claims, and what the names that they added make of it.
   *
   * @return the articles for which that changed anything, with the reading that counted before
   */
  Map<String, Optional<Reading>> put(Map<String, ArticleHistory> histories) {
    Map<String, ArticleRow> rows = rowsOf(histories.keySet());
    Map<String, Reading> winners =
        names.applyTo(reviews.applyTo(winnersOf(histories), AsOf.NOW), AsOf.NOW);
    Map<String, Optional<Reading>> changed = new TreeMap<>();
    histories.forEach(
        (id, history) -> {
          Optional<ArticleRow> row = Optional.ofNullable(rows.get(id));
          Optional<Reading> before =
              row.flatMap(r -> Optional.ofNullable(r.reading))
                  .map(json -> Json.read(json, Reading.class));
          Optional<Reading> winner = Optional.ofNullable(winners.get(id));
          if (row.isEmpty() || !winner.equals(before)) {
            put(row.orElseGet(() -> newRow(id)), winner, history.isRetracted());
            changed.put(id, before);
          }
        });
    return changed;
  }

  /**
   * The reading of an article that counts, with what people had decided of its claims and names.
   *
   * @return empty when none counts
   */
  public Optional<Reading> counting(ArticleHistory history, AsOf asOf) {
    return history
        .winner()
        .map(
            winner -> {
              String id = winner.article().articleId();
              Map<String, Reading> reviewed = reviews.applyTo(Map.of(id, winner), asOf);
              return Objects.requireNonNull(names.applyTo(reviewed, asOf).get(id));
            });
  }

  private static Map<String, Reading> winnersOf(Map<String, ArticleHistory> histories) {
    Map<String, Reading> winners = new TreeMap<>();
    histories.forEach(
        (id, history) -> history.winner().ifPresent(reading -> winners.put(id, reading)));
    return winners;
  }

  private ArticleRow newRow(String articleId) {
    ArticleRow row = new ArticleRow();
    row.articleId = articleId;
    entities.persist(row);
    return row;
  }

  private static void put(ArticleRow row, Optional<Reading> reading, boolean retracted) {
    row.retracted = retracted;
    row.reading = reading.map(Json::write).orElse(null);
  }
}
