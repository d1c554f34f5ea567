package org.partnershipledger.analytics.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.contracts.ledger.Arrangement;
import org.partnershipledger.contracts.ledger.Completion;
import org.partnershipledger.contracts.ledger.LedgerEvent;
import org.partnershipledger.contracts.ledger.LegalEvent;
import org.partnershipledger.contracts.ledger.Member;
import org.partnershipledger.contracts.ledger.PartnershipState;
import org.partnershipledger.contracts.ledger.SourceGroup;
import org.partnershipledger.contracts.ledger.Target;
import org.partnershipledger.contracts.ledger.UnnamedMembers;
import org.partnershipledger.contracts.vocabulary.CompetitionReview;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.SideState;
import org.partnershipledger.contracts.vocabulary.Stage;

/**
 * What the registry last said of a partnership, beside its claims.
 *
 * @param id the partnership
 * @param members the parties
 * @param unnamedMembers parties that no article names
 * @param form the headline form
 * @param formOptions the live options while undecided
 * @param deniedForms forms that a party has denied
 * @param stage the headline stage; empty when none is reported
 * @param sideState paused, abandoned and so on; empty when none
 * @param competitionReview where the competition review stands; empty when not reported
 * @param completion when it took effect, as reported; empty while it has not
 * @param arrangements all arrangements, the most integrated first
 * @param targets every target, by publication
 * @param legalEvent what the register shows; empty when nothing matches
 * @param sources the articles grouped into independent sources
 * @param mergedInto the partnership that this one turned out to be; empty for a live one
 */
public record LedgerState(
    String id,
    List<Member> members,
    List<UnnamedMembers> unnamedMembers,
    Form form,
    List<Form> formOptions,
    List<Form> deniedForms,
    Optional<Stage> stage,
    Optional<SideState> sideState,
    Optional<CompetitionReview> competitionReview,
    Optional<Completion> completion,
    List<Arrangement> arrangements,
    List<Target> targets,
    Optional<LegalEvent> legalEvent,
    List<SourceGroup> sources,
    Optional<String> mergedInto) {
  public LedgerState {
    members = List.copyOf(members);
    unnamedMembers = List.copyOf(unnamedMembers);
    formOptions = List.copyOf(formOptions);
    deniedForms = List.copyOf(deniedForms);
    arrangements = List.copyOf(arrangements);
    targets = List.copyOf(targets);
    sources = List.copyOf(sources);
  }

  /** A partnership of which nothing is known yet. */
  public static LedgerState unknown(String id) {
    return new Draft(id).build();
  }

  /** What a document of the ledger says, of a partnership that has not been merged into another. */
  public static LedgerState of(PartnershipState document) {
    return new LedgerState(
        document.id(),
        document.members(),
        document.unnamedMembers(),
        document.form(),
        document.formOptions(),
        document.deniedForms(),
        document.stage(),
        document.sideState(),
        document.competitionReview(),
        document.completion(),
        document.arrangements(),
        document.targets(),
        document.legalEvent(),
        document.sources(),
        Optional.empty());
  }

  /** The state after an event; events about claims and review items leave it as it is. */
  public LedgerState after(LedgerEvent event) {
    // What is identified begins anew: of what it has not, such as targets, nothing is told.
    Draft draft =
        event instanceof LedgerEvent.PartnershipIdentified ? new Draft(id) : new Draft(this);
    switch (event) {
      case LedgerEvent.PartnershipIdentified e -> {
        draft.members = e.members();
        draft.unnamedMembers = e.unnamedMembers();
      }
      case LedgerEvent.MembersChanged e -> {
        draft.members = e.members();
        draft.unnamedMembers = e.unnamedMembers();
      }
      case LedgerEvent.FormChanged e -> {
        draft.form = e.form();
        draft.formOptions = e.formOptions();
        draft.deniedForms = e.deniedForms();
        draft.arrangements = e.arrangements();
      }
      case LedgerEvent.StageChanged e -> {
        draft.stage = e.stage();
        draft.sideState = e.sideState();
        draft.competitionReview = e.competitionReview();
        draft.completion = e.completion();
        draft.arrangements = e.arrangements();
      }
      case LedgerEvent.TargetsChanged e -> draft.targets = e.targets();
      case LedgerEvent.LegalEventMatched e -> draft.legalEvent = e.legalEvent();
      case LedgerEvent.SourcesGrouped e -> draft.sources = e.sources();
      case LedgerEvent.PartnershipMerged e -> draft.mergedInto = Optional.of(e.into());
      case LedgerEvent.ClaimRecorded e -> {}
      case LedgerEvent.ClaimWithdrawn e -> {}
      case LedgerEvent.ClaimReviewed e -> {}
      case LedgerEvent.ReviewItemOpened e -> {}
      case LedgerEvent.ReviewItemClosed e -> {}
    }
    return draft.build();
  }

  /** The day it took effect: as reported, else as the register shows; empty when neither. */
  public Optional<LocalDate> knownCompletion() {
    return completion.map(Completion::on).or(() -> legalEvent.map(LegalEvent::on));
  }

  private static final class Draft {
    private final String id;
    private List<Member> members = List.of();
    private List<UnnamedMembers> unnamedMembers = List.of();
    private Form form = Form.UNDECIDED;
    private List<Form> formOptions = List.of();
    private List<Form> deniedForms = List.of();
    private Optional<Stage> stage = Optional.empty();
    private Optional<SideState> sideState = Optional.empty();
    private Optional<CompetitionReview> competitionReview = Optional.empty();
    private Optional<Completion> completion = Optional.empty();
    private List<Arrangement> arrangements = List.of();
    private List<Target> targets = List.of();
    private Optional<LegalEvent> legalEvent = Optional.empty();
    private List<SourceGroup> sources = List.of();
    private Optional<String> mergedInto = Optional.empty();

    private Draft(String id) {
      this.id = id;
    }

    private Draft(LedgerState from) {
      this(from.id);
      members = from.members;
      unnamedMembers = from.unnamedMembers;
      form = from.form;
      formOptions = from.formOptions;
      deniedForms = from.deniedForms;
      stage = from.stage;
      sideState = from.sideState;
      competitionReview = from.competitionReview;
      completion = from.completion;
      arrangements = from.arrangements;
      targets = from.targets;
      legalEvent = from.legalEvent;
      sources = from.sources;
      mergedInto = from.mergedInto;
    }

    private LedgerState build() {
      return new LedgerState(
          id,
          members,
          unnamedMembers,
          form,
          formOptions,
          deniedForms,
          stage,
          sideState,
          competitionReview,
          completion,
          arrangements,
          targets,
          legalEvent,
          sources,
          mergedInto);
    }
  }
}
