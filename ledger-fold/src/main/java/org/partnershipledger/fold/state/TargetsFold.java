package org.partnershipledger.fold.state;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipledger.contracts.claim.EventDate;
import org.partnershipledger.contracts.claim.MilestoneArguments;
import org.partnershipledger.contracts.ledger.Target;
import org.partnershipledger.contracts.ledger.TargetEffect;
import org.partnershipledger.contracts.vocabulary.DateBound;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.MilestoneKind;
import org.partnershipledger.contracts.vocabulary.Tense;
import org.partnershipledger.fold.claim.ReportedClaim;
import org.partnershipledger.fold.partnership.FormFamily;
import org.partnershipledger.fold.partnership.StageEvidence;

/**
 * The dates by which a step was to be reached, in the order in which they were set (METRICS M15).
 *
 * <p>The order is that of publication; within one article a date that the text calls replaced, or
 * that had passed by then, was set before the others and stands before them. Such a date counts as
 * a target all the same, asserted or not as it was worded; it moves nothing. A lower bound ("not
 * before") is no target, and a date without an interval cannot be one.
 */
final class TargetsFold {

  private static final Comparator<ReportedClaim> AS_SET =
      Comparator.comparing(ReportedClaim::article, ReportedClaim.BY_PUBLICATION)
          .thenComparing(c -> !isRecalled(c))
          .thenComparing(c -> latestOf(c).orElse(LocalDate.MAX))
          .thenComparing(c -> c.claim().id());

  private final Map<MilestoneKind, Standing> asserted = new EnumMap<>(MilestoneKind.class);
  private final Map<MilestoneKind, Standing> reported = new EnumMap<>(MilestoneKind.class);

  private record Standing(LocalDate earliest, LocalDate latest) {
    boolean contains(Standing other) {
      return !other.earliest.isBefore(earliest) && !other.latest.isAfter(latest);
    }
  }

  private TargetsFold() {}

  /**
   * The targets of a partnership.
   *
   * @param claims its claims
   * @param headline the family whose completion counts; that of another arrangement does not
   */
  static List<Target> of(List<ReportedClaim> claims, FormFamily headline) {
    TargetsFold fold = new TargetsFold();
    List<Target> targets = new ArrayList<>();
    claims.stream()
        .filter(TargetsFold::isTarget)
        .filter(c -> isOf(headline, c))
        .sorted(AS_SET)
        .forEach(c -> targets.add(fold.targetOf(c)));
    return List.copyOf(targets);
  }

  /** Whether a claim sets a date for a step. */
  static boolean isTarget(ReportedClaim reported) {
    return reported.isPositive()
        && reported.claim().arguments() instanceof MilestoneArguments milestone
        && isStep(milestone.milestone())
        && (reported.claim().factuality().tense() == Tense.PLANNED || milestone.superseded())
        && milestone.date().filter(d -> d.bound() != DateBound.NOT_BEFORE).isPresent()
        && latestOf(reported).isPresent();
  }

  private static boolean isStep(MilestoneKind kind) {
    return switch (kind) {
      case MOU,
          JOINT_BOARD,
          APPOINTMENT,
          STRATEGIC_CASE,
          OUTLINE_BUSINESS_CASE,
          FULL_BUSINESS_CASE,
          CONSULTATION,
          BID,
          COMPETITION_REVIEW,
          APPROVAL,
          COMPLETION ->
          true;
      case ANNOUNCEMENT, PAUSE, CALL_OFF, OTHER -> false;
    };
  }

  private static boolean isOf(FormFamily headline, ReportedClaim reported) {
    MilestoneArguments milestone = (MilestoneArguments) reported.claim().arguments();
    return milestone.milestone() != MilestoneKind.COMPLETION
        || milestone
            .form()
            .filter(form -> form != Form.UNDECIDED)
            .map(form -> FormFamily.of(form).equals(headline))
            .orElse(true);
  }

  private static Optional<LocalDate> latestOf(ReportedClaim reported) {
    return dateOf(reported).flatMap(EventDate::latest);
  }

  private static Optional<EventDate> dateOf(ReportedClaim reported) {
    return reported.claim().arguments() instanceof MilestoneArguments milestone
        ? milestone.date()
        : Optional.empty();
  }

  /** Whether some day lies in the windows of both targets. */
  static boolean windowsMeet(ReportedClaim one, ReportedClaim other) {
    Standing first = windowOf(dateOf(one).orElseThrow());
    Standing second = windowOf(dateOf(other).orElseThrow());
    return !first.earliest().isAfter(second.latest()) && !second.earliest().isAfter(first.latest());
  }

  /** Whether the date no longer held when it was reported: replaced, or passed. */
  static boolean isRecalled(ReportedClaim reported) {
    boolean superseded =
        reported.claim().arguments() instanceof MilestoneArguments milestone
            && milestone.superseded();
    Optional<LocalDate> published = reported.article().publication().earliest();
    return superseded
        || latestOf(reported)
            .filter(day -> published.filter(day::isBefore).isPresent())
            .isPresent();
  }

  /** Whether a claim sets a date for completion that was still to come when it was reported. */
  static boolean isStandingCompletion(ReportedClaim reported) {
    return StageEvidence.isPlannedCompletion(reported)
        && isTarget(reported)
        && !isRecalled(reported);
  }

  private Target targetOf(ReportedClaim reported) {
    MilestoneArguments milestone = (MilestoneArguments) reported.claim().arguments();
    EventDate date = milestone.date().orElseThrow();
    return new Target(
        milestone.milestone(),
        reported.claim().id(),
        reported.article().articleId(),
        reported.reportedOn(),
        date,
        reported.isFirm(),
        milestone.superseded(),
        effectOf(reported, milestone.milestone(), windowOf(date)));
  }

  private static Standing windowOf(EventDate date) {
    LocalDate latest = date.latest().orElseThrow();
    return new Standing(date.earliest().filter(e -> !e.isAfter(latest)).orElse(latest), latest);
  }

  /** An asserted date is measured against asserted ones; a hedged one against whatever stood. */
  private TargetEffect effectOf(ReportedClaim told, MilestoneKind kind, Standing window) {
    Optional<Standing> before =
        told.isFirm()
            ? standing(asserted, kind).or(() -> standing(reported, kind))
            : standing(reported, kind);
    TargetEffect effect = isRecalled(told) ? TargetEffect.RECALLED : effect(before, window);
    if (effect != TargetEffect.REPEAT && (effect != TargetEffect.RECALLED || before.isEmpty())) {
      reported.put(kind, window);
    }
    if (told.isFirm()) {
      stand(kind, effect, window);
    }
    return effect;
  }

  private void stand(MilestoneKind kind, TargetEffect effect, Standing window) {
    boolean isOlder = effect == TargetEffect.REPEAT || effect == TargetEffect.RECALLED;
    if (!isOlder || !asserted.containsKey(kind)) {
      asserted.put(kind, window);
    }
  }

  private static Optional<Standing> standing(
      Map<MilestoneKind, Standing> standing, MilestoneKind kind) {
    return Optional.ofNullable(standing.get(kind));
  }

  /** A coarser window around the one that stands says the same, less exactly. */
  private static TargetEffect effect(Optional<Standing> before, Standing window) {
    if (before.isEmpty()) {
      return TargetEffect.FIRST;
    }
    if (window.contains(before.get()) || window.latest().equals(before.get().latest())) {
      return TargetEffect.REPEAT;
    }
    return before.get().contains(window) ? TargetEffect.REFINEMENT : TargetEffect.MOVE;
  }
}
