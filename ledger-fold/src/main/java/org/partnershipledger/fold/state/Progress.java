package org.partnershipledger.fold.state;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.contracts.claim.PartnershipArguments;
import org.partnershipledger.contracts.vocabulary.SideState;
import org.partnershipledger.contracts.vocabulary.Stage;
import org.partnershipledger.contracts.vocabulary.Tense;
import org.partnershipledger.fold.claim.ReportedClaim;
import org.partnershipledger.fold.partnership.FormFamily;
import org.partnershipledger.fold.partnership.StageEvidence;
import org.partnershipledger.fold.partnership.StageScale;

/**
 * How far one arrangement has come: its stage and what stands beside it, article by article.
 *
 * <p>The stage is the furthest reached; it falls only with a reversal. A side state holds until
 * later evidence moves the arrangement forward: a further stage, completion, or a new date for it;
 * a pause also ends with the same stage reported as going on. A pause in an article that sets a new
 * date is a delay and no pause. Completion is final.
 */
record Progress(FormFamily family, Optional<Stage> stage, Optional<SideState> sideState) {

  /** Side states from the least to the most lasting; the more lasting one in an article holds. */
  private static final List<SideState> BY_WEIGHT =
      List.of(
          SideState.DORMANT,
          SideState.PAUSED,
          SideState.ENDED,
          SideState.SUPERSEDED,
          SideState.BLOCKED,
          SideState.ABANDONED,
          SideState.REVERSED);

  static Progress start(FormFamily family) {
    return new Progress(family, Optional.empty(), Optional.empty());
  }

  /**
   * The progress after an article.
   *
   * @param own the article's claims about this arrangement
   * @param all all the article's claims about the partnership
   * @param takesEffect whether the article's account of completion counts for this arrangement
   */
  Progress after(List<ReportedClaim> own, List<ReportedClaim> all, boolean takesEffect) {
    Optional<Stage> raised = raisedBy(own, all, takesEffect);
    Optional<SideState> told = sideStateIn(own, all);
    if (isCompleted()) {
      return told.filter(s -> s == SideState.REVERSED).isPresent()
          ? new Progress(family, stage, told)
          : new Progress(family, furthest(raised), sideState);
    }
    Optional<Stage> next = furthest(raised);
    if (next.filter(s -> isFinal(s)).isPresent()) {
      return new Progress(family, next, Optional.empty());
    }
    boolean forward = isForward(raised, own, all);
    return new Progress(
        family, next, told.isPresent() ? heavier(told.get(), forward) : kept(forward));
  }

  private boolean isCompleted() {
    return stage.filter(this::isFinal).isPresent();
  }

  private boolean isFinal(Stage reached) {
    return StageScale.isStatutory(family) && StageScale.isInEffect(reached);
  }

  private Optional<Stage> raisedBy(
      List<ReportedClaim> own, List<ReportedClaim> all, boolean takesEffect) {
    Optional<Stage> raised =
        own.stream()
            .flatMap(c -> StageEvidence.raisedBy(c, all).stream())
            .map(s -> StageScale.inWordsOf(family, s))
            .max(StageScale.ORDER);
    return takesEffect
        ? Optional.of(
            raised.map(s -> StageScale.furthest(s, Stage.COMPLETED)).orElse(Stage.COMPLETED))
        : raised;
  }

  private Optional<Stage> furthest(Optional<Stage> raised) {
    return stage.isPresent() && raised.isPresent()
        ? Optional.of(StageScale.furthest(stage.get(), raised.get()))
        : stage.or(() -> raised);
  }

  private static Optional<SideState> sideStateIn(
      Collection<ReportedClaim> own, Collection<ReportedClaim> all) {
    Optional<SideState> told =
        own.stream()
            .flatMap(c -> StageEvidence.sideStateOf(c).stream())
            .max(Comparator.comparingInt(BY_WEIGHT::indexOf));
    boolean isDelay =
        told.filter(s -> s == SideState.PAUSED).isPresent()
            && all.stream().anyMatch(Progress::setsDate);
    return isDelay ? Optional.empty() : told;
  }

  /** Whether a claim sets a date for completion that is still ahead. */
  private static boolean setsDate(ReportedClaim reported) {
    return reported.isFirm() && TargetsFold.isStandingCompletion(reported);
  }

  private boolean isForward(
      Optional<Stage> raised, List<ReportedClaim> own, List<ReportedClaim> all) {
    boolean further =
        raised
            .filter(r -> stage.map(s -> StageScale.ORDER.compare(r, s) > 0).orElse(true))
            .isPresent();
    return (further && !raised.equals(Optional.of(Stage.RUMOURED)))
        || all.stream().anyMatch(Progress::setsDate)
        || (isPaused() && own.stream().anyMatch(this::isGoingOn));
  }

  private boolean isPaused() {
    return sideState.filter(s -> s == SideState.PAUSED || s == SideState.DORMANT).isPresent();
  }

  private boolean isGoingOn(ReportedClaim reported) {
    return reported.isFirm()
        && reported.isAuthoritative()
        && reported.claim().factuality().tense() == Tense.ONGOING
        && reported.claim().arguments() instanceof PartnershipArguments arguments
        && arguments.sideState().isEmpty()
        && arguments.stage().equals(stage);
  }

  private Optional<SideState> kept(boolean forward) {
    return forward ? Optional.empty() : sideState;
  }

  /** What is told now holds, unless it is weaker than an end that nothing has undone. */
  private Optional<SideState> heavier(SideState told, boolean forward) {
    return Optional.of(
        sideState
            .filter(s -> !forward && BY_WEIGHT.indexOf(s) > BY_WEIGHT.indexOf(told))
            .orElse(told));
  }
}
