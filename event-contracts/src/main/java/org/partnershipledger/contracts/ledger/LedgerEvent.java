package org.partnershipledger.contracts.ledger;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.partnershipledger.contracts.article.ArticleHeader;
import org.partnershipledger.contracts.claim.Claim;
import org.partnershipledger.contracts.vocabulary.CompetitionReview;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.SideState;
import org.partnershipledger.contracts.vocabulary.Stage;

/**
 * What changed in the ledger, in the voice of the registry. Each event carries the whole new value
 * of what changed, so that the last one by {@code sequence} is what holds.
 */
public sealed interface LedgerEvent {
  /** The partnership concerned; the key of the event. */
  String partnershipId();

  /** A partnership has been told apart from all others. */
  record PartnershipIdentified(
      String partnershipId, List<Member> members, List<UnnamedMembers> unnamedMembers)
      implements LedgerEvent {
    public PartnershipIdentified {
      members = orEmpty(members);
      unnamedMembers = orEmpty(unnamedMembers);
    }
  }

  /** Its parties changed. */
  record MembersChanged(
      String partnershipId, List<Member> members, List<UnnamedMembers> unnamedMembers)
      implements LedgerEvent {
    public MembersChanged {
      members = orEmpty(members);
      unnamedMembers = orEmpty(unnamedMembers);
    }
  }

  /** Its headline form or its arrangements changed. */
  record FormChanged(
      String partnershipId,
      Form form,
      List<Form> formOptions,
      List<Form> deniedForms,
      List<Arrangement> arrangements)
      implements LedgerEvent {
    public FormChanged {
      formOptions = orEmpty(formOptions);
      deniedForms = orEmpty(deniedForms);
      arrangements = orEmpty(arrangements);
    }
  }

  /** Its headline stage, side state, competition review or completion changed. */
  record StageChanged(
      String partnershipId,
      Optional<Stage> stage,
      Optional<SideState> sideState,
      Optional<CompetitionReview> competitionReview,
      Optional<Completion> completion,
      List<Arrangement> arrangements)
      implements LedgerEvent {
    public StageChanged {
      arrangements = orEmpty(arrangements);
    }
  }

  /** The dates that it was to be reached by changed. */
  record TargetsChanged(String partnershipId, List<Target> targets) implements LedgerEvent {
    public TargetsChanged {
      targets = orEmpty(targets);
    }
  }

  /** The register's lineage was matched to it, or no longer is. */
  record LegalEventMatched(String partnershipId, Optional<LegalEvent> legalEvent)
      implements LedgerEvent {}

  /** Its articles were grouped into independent sources. */
  record SourcesGrouped(String partnershipId, List<SourceGroup> sources) implements LedgerEvent {
    public SourcesGrouped {
      sources = orEmpty(sources);
    }
  }

  /**
   * A claim was entered for it.
   *
   * @param position its place among the claims of its article, from 0; empty in events from before
   *     it was told
   */
  record ClaimRecorded(
      String partnershipId, Claim claim, ArticleHeader article, OptionalInt position)
      implements LedgerEvent {}

  /** A claim no longer counts for it. */
  record ClaimWithdrawn(String partnershipId, String claimId, String articleId, String reason)
      implements LedgerEvent {}

  /** A person accepted, rejected or corrected a claim, or undid that. */
  record ClaimReviewed(
      String partnershipId,
      String claimId,
      ReviewVerdict verdict,
      Optional<Claim> corrected,
      String reviewer,
      String reason)
      implements LedgerEvent {}

  /** It turned out to be the same as another, which goes on. */
  record PartnershipMerged(String partnershipId, String into, String reason, String author)
      implements LedgerEvent {}

  /** Something about it needs a person's eye. */
  record ReviewItemOpened(
      String partnershipId, String itemId, String kind, String reason, List<String> claimIds)
      implements LedgerEvent {
    public ReviewItemOpened {
      claimIds = orEmpty(claimIds);
    }
  }

  /** It no longer does. */
  record ReviewItemClosed(String partnershipId, String itemId, String outcome, String author)
      implements LedgerEvent {}

  private static <T> List<T> orEmpty(List<T> values) {
    return values == null ? List.of() : List.copyOf(values);
  }
}
