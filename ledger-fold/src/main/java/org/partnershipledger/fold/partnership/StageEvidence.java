package org.partnershipledger.fold.partnership;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.partnershipledger.contracts.claim.Claim;
import org.partnershipledger.contracts.claim.EventDate;
import org.partnershipledger.contracts.claim.MilestoneArguments;
import org.partnershipledger.contracts.claim.PartnershipArguments;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.MilestoneKind;
import org.partnershipledger.contracts.vocabulary.SideState;
import org.partnershipledger.contracts.vocabulary.Stage;
import org.partnershipledger.contracts.vocabulary.Standing;
import org.partnershipledger.contracts.vocabulary.Tense;
import org.partnershipledger.fold.claim.ReportedClaim;

/**
 * Who raises a stage, and how far (DESIGN section 4, METRICS M13).
 *
 * <p>A party or a regulator does, and plain unhedged narration; the press on unnamed sources and
 * everyone else give {@code rumoured}, unless a party or regulator confirms the arrangement in the
 * same article. A hedge raises nothing, in narration and in the press {@code rumoured}. A denial, a
 * target or a saving raises nothing.
 */
public final class StageEvidence {

  private StageEvidence() {}

  /**
   * The stage that a claim is evidence for.
   *
   * @param reported the claim
   * @param sameArticle the claims of the same dossier in the same article
   * @return empty when it raises none
   */
  public static Optional<Stage> raisedBy(
      ReportedClaim reported, Collection<ReportedClaim> sameArticle) {
    if (!(reported.claim().arguments() instanceof PartnershipArguments arguments)
        || !reported.isPositive()) {
      return Optional.empty();
    }
    FormFamily family = FormFamily.of(arguments);
    Optional<Stage> stated = arguments.stage().map(s -> StageScale.inWordsOf(family, s));
    if (!reported.isFirm()) {
      return isReporters(reported.claim()) ? Optional.of(Stage.RUMOURED) : Optional.empty();
    }
    if (reported.isAuthoritative() || isConfirmed(family, sameArticle)) {
      return stated;
    }
    return Optional.of(Stage.RUMOURED);
  }

  private static boolean isReporters(Claim claim) {
    Standing standing = claim.attribution().standing();
    return standing == Standing.PRESS || standing == Standing.NARRATION;
  }

  private static boolean isConfirmed(FormFamily family, Collection<ReportedClaim> sameArticle) {
    return sameArticle.stream()
        .filter(ReportedClaim::isFirm)
        .filter(c -> isPartyOrRegulator(c.claim()))
        .anyMatch(c -> speaksOf(c.claim(), family));
  }

  private static boolean isPartyOrRegulator(Claim claim) {
    Standing standing = claim.attribution().standing();
    return standing == Standing.PARTY || standing == Standing.REGULATOR;
  }

  private static boolean speaksOf(Claim claim, FormFamily family) {
    return claim.arguments() instanceof PartnershipArguments arguments
        && FormFamily.of(arguments).equals(family);
  }

  /**
   * The side state that a claim establishes, by a partnership claim or by a milestone that is the
   * pause or the call-off itself. Such a milestone counts only with a date within the year before
   * publication: what was called off at some time may have been anything.
   *
   * @return empty when it establishes none
   */
  public static Optional<SideState> sideStateOf(ReportedClaim reported) {
    if (!reported.isFirm() || !reported.isAuthoritative()) {
      return Optional.empty();
    }
    if (reported.claim().arguments() instanceof PartnershipArguments arguments) {
      return arguments.sideState();
    }
    return reported.claim().arguments() instanceof MilestoneArguments milestone
            && isBehind(reported)
            && isOfTheYear(milestone, reported)
        ? sideStateOf(milestone.milestone())
        : Optional.empty();
  }

  private static boolean isOfTheYear(MilestoneArguments milestone, ReportedClaim reported) {
    Optional<LocalDate> yearBefore =
        reported.article().publication().earliest().map(day -> day.minusYears(1));
    return milestone
        .date()
        .flatMap(EventDate::latest)
        .filter(day -> yearBefore.map(limit -> !day.isBefore(limit)).orElse(true))
        .isPresent();
  }

  private static Optional<SideState> sideStateOf(MilestoneKind milestone) {
    if (milestone == MilestoneKind.PAUSE) {
      return Optional.of(SideState.PAUSED);
    }
    return milestone == MilestoneKind.CALL_OFF
        ? Optional.of(SideState.ABANDONED)
        : Optional.empty();
  }

  /** Whether a claim says that the joining or transfer has taken effect. */
  public static boolean isCompletion(ReportedClaim reported) {
    return reported.isFirm()
        && reported.isAuthoritative()
        && reported.claim().arguments() instanceof MilestoneArguments milestone
        && milestone.milestone() == MilestoneKind.COMPLETION
        && !milestone.superseded()
        && isBehind(reported)
        && milestone.form().map(StageEvidence::isStatutory).orElse(true);
  }

  private static boolean isStatutory(Form form) {
    return StageScale.isStatutory(FormFamily.of(form));
  }

  private static boolean isBehind(ReportedClaim reported) {
    return reported.claim().factuality().tense() != Tense.PLANNED;
  }

  /** Whether a claim sets a date that the joining is to be reached by; a denied one does not. */
  public static boolean isPlannedCompletion(ReportedClaim reported) {
    return reported.isPositive()
        && reported.claim().arguments() instanceof MilestoneArguments milestone
        && milestone.milestone() == MilestoneKind.COMPLETION
        && (reported.claim().factuality().tense() == Tense.PLANNED || milestone.superseded());
  }
}
