package org.partnershipledger.registry.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.partnershipledger.contracts.envelope.CloudEvent;
import org.partnershipledger.contracts.envelope.DeterministicId;
import org.partnershipledger.contracts.envelope.EventType;
import org.partnershipledger.contracts.ledger.JournalEntry;
import org.partnershipledger.contracts.ledger.LedgerEvent;
import org.partnershipledger.contracts.ledger.PartnershipState;
import org.partnershipledger.contracts.ledger.TrustState;
import org.partnershipledger.rim.kafka.OutgoingEvent;

/**
 * Puts changes and documents into events of the public topics.
 *
 * <p>The id of an event is made from what it is about, its type, the version that the change leads
 * to and its place in the change, so that publishing the same change twice gives the same ids.
 */
public final class LedgerPublication {

  private static final String SOURCE = "/registry-service";

  private static final String LEDGER = "ledger";

  private LedgerPublication() {}

  /** The events of one change of a partnership, in order, which leads to this version. */
  public static List<OutgoingEvent> changes(List<LedgerEvent> events, long version, Cause cause) {
    return IntStream.range(0, events.size())
        .mapToObj(i -> change(events.get(i), version + "." + i, cause))
        .toList();
  }

  /** That a person decided something of a claim; it leads to no version of its own. */
  public static OutgoingEvent reviewed(LedgerEvent.ClaimReviewed event, Cause cause) {
    return change(event, cause.eventId(), cause);
  }

  private static OutgoingEvent change(LedgerEvent event, String place, Cause cause) {
    EventType type = typeOf(event);
    Optional<LocalDate> validOn =
        event instanceof LedgerEvent.ClaimRecorded recorded
            ? recorded.article().publication().latest()
            : cause.publishedOn();
    String article = articleOf(event).orElse(cause.articleId());
    return OutgoingEvent.of(
        type.topic(),
        attributes(type, event.partnershipId(), place, validOn, article, cause),
        (Record) event);
  }

  private static Optional<String> articleOf(LedgerEvent event) {
    if (event instanceof LedgerEvent.ClaimRecorded recorded) {
      return Optional.of(recorded.article().articleId());
    }
    return event instanceof LedgerEvent.ClaimWithdrawn withdrawn
        ? Optional.of(withdrawn.articleId())
        : Optional.empty();
  }

  private static EventType typeOf(LedgerEvent event) {
    return switch (event) {
      case LedgerEvent.PartnershipIdentified e -> EventType.PARTNERSHIP_IDENTIFIED;
      case LedgerEvent.MembersChanged e -> EventType.MEMBERS_CHANGED;
      case LedgerEvent.FormChanged e -> EventType.FORM_CHANGED;
      case LedgerEvent.StageChanged e -> EventType.STAGE_CHANGED;
      case LedgerEvent.TargetsChanged e -> EventType.TARGETS_CHANGED;
      case LedgerEvent.LegalEventMatched e -> EventType.LEGAL_EVENT_MATCHED;
      case LedgerEvent.SourcesGrouped e -> EventType.SOURCES_GROUPED;
      case LedgerEvent.ClaimRecorded e -> EventType.CLAIM_RECORDED;
      case LedgerEvent.ClaimWithdrawn e -> EventType.CLAIM_WITHDRAWN;
      case LedgerEvent.ClaimReviewed e -> EventType.CLAIM_REVIEWED;
      case LedgerEvent.PartnershipMerged e -> EventType.PARTNERSHIP_MERGED;
      case LedgerEvent.ReviewItemOpened e -> EventType.REVIEW_ITEM_OPENED;
      case LedgerEvent.ReviewItemClosed e -> EventType.REVIEW_ITEM_CLOSED;
    };
  }

  /** The current document of a partnership. */
  public static OutgoingEvent state(PartnershipState state, Cause cause) {
    EventType type = EventType.PARTNERSHIP_STATE;
    return OutgoingEvent.of(
        type.topic(),
        attributes(
            type,
            state.id(),
            String.valueOf(state.version()),
            cause.publishedOn(),
            cause.articleId(),
            cause),
        state);
  }

  /** A partnership has no current document any more. */
  public static OutgoingEvent noState(String partnershipId, long version, Cause cause) {
    EventType type = EventType.PARTNERSHIP_STATE;
    return OutgoingEvent.deletion(
        type.topic(),
        attributes(
            type,
            partnershipId,
            version + ".deleted",
            cause.publishedOn(),
            cause.articleId(),
            cause));
  }

  /** The current document of a body. */
  public static OutgoingEvent state(TrustState state, Cause cause) {
    EventType type = EventType.TRUST_STATE;
    return OutgoingEvent.of(
        type.topic(),
        attributes(
            type,
            state.id(),
            String.valueOf(state.version()),
            cause.publishedOn(),
            cause.articleId(),
            cause),
        state);
  }

  /** What was done to the ledger. */
  public static OutgoingEvent journal(JournalEntry entry) {
    EventType type = EventType.JOURNAL_ENTRY;
    CloudEvent attributes =
        new CloudEvent(
            DeterministicId.of("registry", type.wireName(), entry.at().toString()).toString(),
            SOURCE,
            type.wireName(),
            LEDGER,
            Optional.empty(),
            entry.at(),
            LEDGER,
            type.dataSchema(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return OutgoingEvent.of(type.topic(), attributes, entry);
  }

  private static CloudEvent attributes(
      EventType type,
      String subject,
      String place,
      Optional<LocalDate> validOn,
      String article,
      Cause cause) {
    return new CloudEvent(
        DeterministicId.of("registry", type.wireName(), subject, place).toString(),
        SOURCE,
        type.wireName(),
        subject,
        validOn.map(LedgerPublication::startOf),
        cause.recordedAt(),
        subject,
        type.dataSchema(),
        Optional.of(article),
        Optional.of(cause.eventId()),
        Optional.empty(),
        Optional.empty());
  }

  private static Instant startOf(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
