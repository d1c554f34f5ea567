package org.partnershipledger.registry.projection;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;

/** The record of what people did to the ledger, under the ids that they gave it; it only grows. */
@ApplicationScoped
public class ActionLog {

  private final Session entities;

  ActionLog(Session entities) {
    this.entities = entities;
  }

  /**
   * Something that a person did.
   *
   * @param number its place in the record
   * @param id the id that the person's program gave it
   * @param action the word for it
   * @param request what was asked, as JSON
   * @param decision number of the decision, name or review that it made; of an undo, the number of
   *     the action that it took back
   * @param reason why
   * @param author who did it
   * @param recordedAt when
   * @param undoneBy the id of the action that took it back; empty while it stands
   */
  public record Done(
      long number,
      String id,
      String action,
      JsonNode request,
      long decision,
      String reason,
      String author,
      Instant recordedAt,
      Optional<String> undoneBy) {

    /** Whether the same was asked, by whomever. */
    boolean isOf(String otherAction, JsonNode otherRequest, String otherReason) {
      return action.equals(otherAction)
          && request.equals(otherRequest)
          && reason.equals(otherReason);
    }
  }

  /** Records an action. */
  void append(Act act, String action, JsonNode request, long decision) {
    entities
        .createNativeQuery(
            """
            insert into review_action
              (id, action, request, decision, reason, author, recorded_at)
            values
              (:id, :action, cast(:request as jsonb), :decision, :reason, :author, :at)
            """)
        .setParameter("id", act.id())
        .setParameter("action", action)
        .setParameter("request", Json.write(request))
        .setParameter("decision", decision)
        .setParameter("reason", act.reason())
        .setParameter("author", act.author())
        .setParameter("at", act.at())
        .executeUpdate();
  }

  /** The action of an id. */
  public Optional<Done> find(String id) {
    return read("a.id = :id", Map.of("id", id), 1).stream().findFirst();
  }

  /** Up to so many actions before one, the latest first. */
  public List<Done> before(long number, int limit) {
    return read("a.number < :number", Map.of("number", number), limit);
  }

  private List<Done> read(String condition, Map<String, ?> parameters, int limit) {
    var query =
        entities.createNativeQuery(
            """
            select a.number, a.id, a.action, cast(a.request as text), a.decision, a.reason,
                   a.author, a.recorded_at, u.id
            from review_action a
            left join review_action u on u.action = 'undo' and u.decision = a.number
            where %s
            order by a.number desc limit %d
            """
                .formatted(condition, limit),
            Object[].class);
    parameters.forEach(query::setParameter);
    return query
        .getResultStream()
        .map(
            row ->
                new Done(
                    ((Number) row[0]).longValue(),
                    (String) row[1],
                    (String) row[2],
                    Json.tree((String) row[3]),
                    ((Number) row[4]).longValue(),
                    (String) row[5],
                    (String) row[6],
                    (Instant) row[7],
                    Optional.ofNullable((String) row[8])))
        .toList();
  }
}
