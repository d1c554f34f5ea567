package org.partnershipledger.registry.projection;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hibernate.Session;
import org.partnershipledger.registry.partnership.identity.Decisions;
import org.partnershipledger.registry.partnership.identity.Decisions.Named;
import org.partnershipledger.registry.partnership.identity.Decisions.Same;
import org.partnershipledger.registry.projection.Changed.Motive;

/** The record of what people decided about identity; it only grows. */
@ApplicationScoped
public class DecisionStore {

  private final Session entities;

  DecisionStore(Session entities) {
    this.entities = entities;
  }

  /** What a decision says of its dossiers. */
  public enum Kind {
    /** They are of one partnership. */
    SAME("same"),
    /** They are of another partnership than it seems, together. */
    ASIDE("aside");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    private static Kind of(String word) {
      return word.equals(SAME.word) ? SAME : ASIDE;
    }
  }

  /**
   * A decision.
   *
   * @param number its number
   * @param dossiers whom it is about
   * @param undone whether it was taken back
   */
  public record Decision(long number, Kind kind, List<Named> dossiers, boolean undone) {}

  /** Records a decision; returns its number. */
  long append(Kind kind, List<Named> dossiers, Motive motive, Instant recordedAt) {
    return entities
        .createNativeQuery(
            """
            insert into identity_decision (kind, dossiers, articles, reason, author, recorded_at)
            values (:kind, cast(:dossiers as jsonb), :articles, :reason, :author, :at)
            returning number
            """,
            Long.class)
        .setParameter("kind", kind.word)
        .setParameter("dossiers", Json.write(dossiers))
        .setParameter("articles", articlesOf(dossiers))
        .setParameter("reason", motive.reason())
        .setParameter("author", motive.author())
        .setParameter("at", recordedAt)
        .getSingleResult();
  }

  private static String[] articlesOf(List<Named> dossiers) {
    return dossiers.stream().map(Named::articleId).distinct().toArray(String[]::new);
  }

  /** Records that a decision is taken back. */
  void undo(long number, Motive motive, Instant recordedAt) {
    Undone.IDENTITY.record(entities, number, motive, recordedAt);
  }

  /** The decision of a number. */
  public Optional<Decision> find(long number) {
    return read("d.number = :number", Map.of("number", number)).stream().findFirst();
  }

  /** The decisions on dossiers of these articles that stand. */
  public Decisions standingOn(Collection<String> articleIds) {
    List<Same> same = new ArrayList<>();
    Map<Named, Long> aside = new TreeMap<>();
    List<Decision> decisions =
        read(
            "d.articles && cast(:articles as text[]) and u.number is null",
            Map.of("articles", articleIds.toArray(String[]::new)));
    for (Decision decision : decisions) {
      List<Named> dossiers = decision.dossiers();
      switch (decision.kind()) {
        case SAME -> same.add(new Same(decision.number(), dossiers.getFirst(), dossiers.getLast()));
        case ASIDE -> dossiers.forEach(d -> aside.put(d, decision.number()));
      }
    }
    return new Decisions(same, aside);
  }

  private List<Decision> read(String condition, Map<String, ?> parameters) {
    var query =
        entities.createNativeQuery(
            """
            select d.number, d.kind, cast(d.dossiers as text), u.number is not null
            from identity_decision d
            left join identity_decision_undone u on u.decision = d.number
            where %s order by d.number
            """
                .formatted(condition),
            Object[].class);
    parameters.forEach(query::setParameter);
    return query
        .getResultStream()
        .map(
            row ->
                new Decision(
                    ((Number) row[0]).longValue(),
                    Kind.of((String) row[1]),
                    Json.list((String) row[2], new TypeReference<List<Named>>() {}),
                    (Boolean) row[3]))
        .toList();
  }
}
