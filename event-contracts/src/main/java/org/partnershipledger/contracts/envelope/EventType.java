package org.partnershipledger.contracts.envelope;

import java.util.Arrays;
import java.util.Optional;
import org.partnershipledger.contracts.article.ArticleRead;
import org.partnershipledger.contracts.article.ArticleRetracted;
import org.partnershipledger.contracts.article.ArticleSubmitted;
import org.partnershipledger.contracts.article.ArticleWithdrawn;
import org.partnershipledger.contracts.ledger.JournalEntry;
import org.partnershipledger.contracts.ledger.LedgerEvent;
import org.partnershipledger.contracts.ledger.PartnershipState;
import org.partnershipledger.contracts.ledger.TrustState;
import org.partnershipledger.contracts.metric.Figure;

/** The types of events: wire name, topic and record. Wire names are written, never derived. */
public enum EventType {
  /** An article was submitted, or submitted again with another text. */
  ARTICLE_SUBMITTED(
      "org.partnershipledger.article-submitted.v1", Topic.ARTICLES, ArticleSubmitted.class),
  /** Its submitter took an article back. */
  ARTICLE_WITHDRAWN(
      "org.partnershipledger.article-withdrawn.v1", Topic.ARTICLES, ArticleWithdrawn.class),
  /** A reading of one article revision, with all its claims. */
  ARTICLE_READ("org.partnershipledger.article-read.v1", Topic.ARTICLE_CLAIMS, ArticleRead.class),
  /** An article no longer counts. */
  ARTICLE_RETRACTED(
      "org.partnershipledger.article-retracted.v1", Topic.ARTICLE_CLAIMS, ArticleRetracted.class),
  /** A partnership has been told apart from all others. */
  PARTNERSHIP_IDENTIFIED(
      "org.partnershipledger.partnership-identified.v1",
      Topic.PARTNERSHIP_EVENTS,
      LedgerEvent.PartnershipIdentified.class),
  /** Its parties changed. */
  MEMBERS_CHANGED(
      "org.partnershipledger.members-changed.v1",
      Topic.PARTNERSHIP_EVENTS,
      LedgerEvent.MembersChanged.class),
  /** Its headline form or its arrangements changed. */
  FORM_CHANGED(
      "org.partnershipledger.form-changed.v1",
      Topic.PARTNERSHIP_EVENTS,
      LedgerEvent.FormChanged.class),
  /** Its stage, side state, competition review or completion changed. */
  STAGE_CHANGED(
      "org.partnershipledger.stage-changed.v1",
      Topic.PARTNERSHIP_EVENTS,
      LedgerEvent.StageChanged.class),
  /** The dates it was to be reached by changed. */
  TARGETS_CHANGED(
      "org.partnershipledger.targets-changed.v1",
      Topic.PARTNERSHIP_EVENTS,
      LedgerEvent.TargetsChanged.class),
  /** The register's lineage was matched to it, or no longer is. */
  LEGAL_EVENT_MATCHED(
      "org.partnershipledger.legal-event-matched.v1",
      Topic.PARTNERSHIP_EVENTS,
      LedgerEvent.LegalEventMatched.class),
  /** Its articles were grouped into independent sources. */
  SOURCES_GROUPED(
      "org.partnershipledger.sources-grouped.v1",
      Topic.PARTNERSHIP_EVENTS,
      LedgerEvent.SourcesGrouped.class),
  /** A claim was entered for it. */
  CLAIM_RECORDED(
      "org.partnershipledger.claim-recorded.v1",
      Topic.PARTNERSHIP_EVENTS,
      LedgerEvent.ClaimRecorded.class),
  /** A claim no longer counts for it. */
  CLAIM_WITHDRAWN(
      "org.partnershipledger.claim-withdrawn.v1",
      Topic.PARTNERSHIP_EVENTS,
      LedgerEvent.ClaimWithdrawn.class),
  /** A person accepted, rejected or corrected a claim. */
  CLAIM_REVIEWED(
      "org.partnershipledger.claim-reviewed.v1",
      Topic.PARTNERSHIP_EVENTS,
      LedgerEvent.ClaimReviewed.class),
  /** It is the same as another, which goes on. */
  PARTNERSHIP_MERGED(
      "org.partnershipledger.partnership-merged.v1",
      Topic.PARTNERSHIP_EVENTS,
      LedgerEvent.PartnershipMerged.class),
  /** Something needs a person's eye. */
  REVIEW_ITEM_OPENED(
      "org.partnershipledger.review-item-opened.v1",
      Topic.PARTNERSHIP_EVENTS,
      LedgerEvent.ReviewItemOpened.class),
  /** It no longer does. */
  REVIEW_ITEM_CLOSED(
      "org.partnershipledger.review-item-closed.v1",
      Topic.PARTNERSHIP_EVENTS,
      LedgerEvent.ReviewItemClosed.class),
  /** The current document of a partnership. */
  PARTNERSHIP_STATE(
      "org.partnershipledger.partnership-state.v1",
      Topic.PARTNERSHIP_STATE,
      PartnershipState.class),
  /** The current document of an organisation. */
  TRUST_STATE("org.partnershipledger.trust-state.v1", Topic.TRUST_STATE, TrustState.class),
  /** What was done to the ledger in one transaction. */
  JOURNAL_ENTRY("org.partnershipledger.journal-entry.v1", Topic.JOURNAL, JournalEntry.class),
  /** A savings figure with its inputs. */
  SAVINGS_METRIC("org.partnershipledger.savings-metric.v1", Topic.SAVINGS_METRICS, Figure.class),
  /** A progress figure with its inputs. */
  PROGRESS_METRIC("org.partnershipledger.progress-metric.v1", Topic.PROGRESS_METRICS, Figure.class);

  private final String wireName;
  private final Topic topic;
  private final Class<? extends Record> payload;

  EventType(String wireName, Topic topic, Class<? extends Record> payload) {
    this.wireName = wireName;
    this.topic = topic;
    this.payload = payload;
  }

  /** The CloudEvents {@code type}. */
  public String wireName() {
    return wireName;
  }

  /** The topic that carries it. */
  public Topic topic() {
    return topic;
  }

  /** The record that its data is. */
  public Class<? extends Record> payload() {
    return payload;
  }

  /** The short name that files use, such as {@code article-read.v1}. */
  public String shortName() {
    return wireName.substring("org.partnershipledger.".length());
  }

  /** The CloudEvents {@code dataschema}. */
  public String dataSchema() {
    return "https://partnershipledger.org/schemas/" + shortName() + ".json";
  }

  /** The type of a wire name; empty for one that this version does not know. */
  public static Optional<EventType> named(String wireName) {
    return Arrays.stream(values()).filter(t -> t.wireName.equals(wireName)).findFirst();
  }

  /** The type whose data is this record; empty where several types share it. */
  public static Optional<EventType> of(Record data) {
    var fitting = Arrays.stream(values()).filter(t -> t.payload == data.getClass()).toList();
    return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
  }
}
