package org.partnershipledger.ingest.extraction.milestone;

import java.util.List;
import java.util.Set;
import org.partnershipledger.contracts.claim.EventDate;
import org.partnershipledger.contracts.claim.MilestoneArguments;
import org.partnershipledger.contracts.vocabulary.Granularity;
import org.partnershipledger.contracts.vocabulary.MilestoneKind;
import org.partnershipledger.contracts.vocabulary.Tense;

/** Steps that a text tells twice: once with its date and once without, or once more exactly. */
final class RepeatedSteps {
  private static final Set<Granularity> COARSE = Set.of(Granularity.MONTH, Granularity.SEASON);

  private RepeatedSteps() {}

  /** A stop or a yes that the text dates elsewhere is told once. */
  static List<MilestoneRules.Found> without(List<MilestoneRules.Found> found) {
    boolean stopped = found.stream().anyMatch(f -> isStop(f, true));
    boolean approved = found.stream().anyMatch(f -> isYes(f, true));
    return found.stream()
        .filter(f -> !stopped || !isStop(f, false))
        .filter(f -> !approved || !isYes(f, false))
        .filter(f -> found.stream().noneMatch(o -> isFiner(o, f)))
        .toList();
  }

  /** "In February" and later "on 1 February": the day tells of the same change more exactly. */
  private static boolean isFiner(MilestoneRules.Found fine, MilestoneRules.Found coarse) {
    MilestoneArguments a = (MilestoneArguments) fine.draft().arguments();
    MilestoneArguments b = (MilestoneArguments) coarse.draft().arguments();
    boolean same =
        fine.dossier() == coarse.dossier()
            && b.date().filter(d -> COARSE.contains(d.granularity())).isPresent()
            && a.milestone() == MilestoneKind.COMPLETION
            && b.milestone() == MilestoneKind.COMPLETION
            && fine.draft().factuality().tense() == coarse.draft().factuality().tense();
    return same
        && a.date().isPresent()
        && b.date().isPresent()
        && isWithin(a.date().get(), b.date().get());
  }

  private static boolean isWithin(EventDate fine, EventDate coarse) {
    boolean fixed =
        fine.earliest().isPresent()
            && fine.latest().isPresent()
            && coarse.earliest().isPresent()
            && coarse.latest().isPresent();
    return fixed
        && !fine.earliest().get().isBefore(coarse.earliest().get())
        && !fine.latest().get().isAfter(coarse.latest().get())
        && !(fine.earliest().equals(coarse.earliest()) && fine.latest().equals(coarse.latest()));
  }

  private static boolean isYes(MilestoneRules.Found found, boolean dated) {
    MilestoneArguments step = (MilestoneArguments) found.draft().arguments();
    return step.milestone() == MilestoneKind.APPROVAL
        && found.draft().factuality().tense() != Tense.PLANNED
        && step.date().isPresent() == dated;
  }

  private static boolean isStop(MilestoneRules.Found found, boolean dated) {
    MilestoneArguments step = (MilestoneArguments) found.draft().arguments();
    boolean stop =
        step.milestone() == MilestoneKind.CALL_OFF
            || step.milestone() == MilestoneKind.PAUSE
            || dated && step.milestone() == MilestoneKind.ANNOUNCEMENT;
    return stop && step.date().isPresent() == dated;
  }
}
