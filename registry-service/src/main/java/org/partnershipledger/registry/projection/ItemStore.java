package org.partnershipledger.registry.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.partnershipledger.contracts.ledger.LedgerEvent;
import org.partnershipledger.contracts.ledger.LedgerEvent.ReviewItemClosed;
import org.partnershipledger.contracts.ledger.LedgerEvent.ReviewItemOpened;
import org.partnershipledger.registry.projection.PartnershipFilter.Conditions;

/** What needed a person's eye, from when to when. */
@ApplicationScoped
public class ItemStore {

  private final Session entities;

  ItemStore(Session entities) {
    this.entities = entities;
  }

  /**
   * Something that needs a person's eye.
   *
   * @param number its place in the record
   * @param id its id
   * @param partnershipId the partnership concerned
   * @param kind what kind of question it is
   * @param reason what is to be looked at
   * @param claimIds the claims concerned
   * @param openedAt since when
   */
  public record Open(
      long number,
      String id,
      String partnershipId,
      String kind,
      String reason,
      List<String> claimIds,
      Instant openedAt) {}

  /** Enters what these events open and close; other events are passed over. */
  void record(List<LedgerEvent> events, Instant recordedAt) {
    List<ReviewItemClosed> closed = only(events, ReviewItemClosed.class);
    List<ReviewItemOpened> opened = only(events, ReviewItemOpened.class);
    if (!closed.isEmpty()) {
      close(closed, recordedAt);
    }
    if (!opened.isEmpty()) {
      open(opened, recordedAt);
    }
  }

  private static <E extends LedgerEvent> List<E> only(List<LedgerEvent> events, Class<E> type) {
    return events.stream().filter(type::isInstance).map(type::cast).toList();
  }

  private void close(List<ReviewItemClosed> closed, Instant recordedAt) {
    entities
        .createNativeQuery(
            """
            update review_item set closed_at = :at, outcome = closed.outcome, author = closed.author
            from jsonb_to_recordset(cast(:rows as jsonb))
              as closed ("itemId" text, outcome text, author text)
            where review_item.item_id = closed."itemId" and review_item.closed_at = 'infinity'
            """)
        .setParameter("at", recordedAt)
        .setParameter("rows", Json.write(closed))
        .executeUpdate();
  }

  private void open(List<ReviewItemOpened> opened, Instant recordedAt) {
    entities
        .createNativeQuery(
            """
            insert into review_item (item_id, partnership_id, kind, reason, claim_ids, opened_at)
            select "itemId", "partnershipId", kind, reason,
                   array(select jsonb_array_elements_text("claimIds")), :at
            from jsonb_to_recordset(cast(:rows as jsonb))
              as opened ("itemId" text, "partnershipId" text, kind text, reason text,
                         "claimIds" jsonb)
            """)
        .setParameter("at", recordedAt)
        .setParameter("rows", Json.write(opened))
        .executeUpdate();
  }

  /** Up to so many open items after one, those first that are open longest. */
  public List<Open> open(
      Optional<String> kind, Optional<String> partnershipId, long after, int limit) {
    Conditions conditions = new Conditions();
    conditions.add("closed_at = 'infinity'");
    conditions.add("number > :after", "after", after);
    kind.ifPresent(word -> conditions.add("kind = :kind", "kind", word));
    partnershipId.ifPresent(
        id -> conditions.add("partnership_id = :partnership", "partnership", id));
    var query =
        entities.createNativeQuery(
            """
            select number, item_id, partnership_id, kind, reason, claim_ids, opened_at
            from review_item where\s"""
                + conditions.sql()
                + " order by number limit "
                + limit,
            Object[].class);
    conditions.parameters().forEach(query::setParameter);
    return query.getResultStream().map(ItemStore::open).toList();
  }

  private static Open open(Object[] row) {
    return new Open(
        ((Number) row[0]).longValue(),
        (String) row[1],
        (String) row[2],
        (String) row[3],
        (String) row[4],
        Arrays.asList((String[]) row[5]),
        (Instant) row[6]);
  }
}
