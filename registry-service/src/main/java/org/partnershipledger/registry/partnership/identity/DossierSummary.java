package org.partnershipledger.registry.partnership.identity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.partnershipledger.contracts.article.Publication;
import org.partnershipledger.contracts.claim.EventDate;
import org.partnershipledger.contracts.claim.MilestoneArguments;
import org.partnershipledger.contracts.claim.PartnershipArguments;
import org.partnershipledger.contracts.vocabulary.SideState;
import org.partnershipledger.contracts.vocabulary.Stage;
import org.partnershipledger.fold.claim.ReportedClaim;
import org.partnershipledger.fold.partnership.Dossier;
import org.partnershipledger.fold.partnership.DossierKey;
import org.partnershipledger.fold.partnership.FormFamily;
import org.partnershipledger.fold.partnership.StageEvidence;
import org.partnershipledger.fold.partnership.StageScale;

/**
 * What deciding on identity needs to know of a dossier.
 *
 * @param key article and dossier
 * @param parties whom it is about
 * @param families the forms that it speaks of
 * @param earliest first possible day of publication; empty when undated
 * @param latest last possible day of publication; empty when undated
 * @param completedOn the day, at the latest, on which it says that the joining took effect
 * @param endedOn the day, at the latest, on which it says that the attempt was given up or stopped
 * @param live whether it reports an attempt under way
 */
public record DossierSummary(
    DossierKey key,
    Parties parties,
    SortedSet<FormFamily> families,
    Optional<LocalDate> earliest,
    Optional<LocalDate> latest,
    Optional<LocalDate> completedOn,
    Optional<LocalDate> endedOn,
    boolean live) {

  /** By publication; undated ones last, in the order of their keys. */
  public static final Comparator<DossierSummary> ORDER =
      Comparator.comparing((DossierSummary d) -> d.latest().orElse(LocalDate.MAX))
          .thenComparing(DossierSummary::key);

  /** The summary of a dossier. */
  public static DossierSummary of(Dossier dossier) {
    Publication publication = dossier.article().publication();
    Optional<LocalDate> completedOn = completedOn(dossier.claims());
    Optional<LocalDate> endedOn = endedOn(dossier.claims());
    return new DossierSummary(
        dossier.key(),
        Parties.of(dossier),
        families(dossier.claims()),
        publication.earliest(),
        publication.latest(),
        completedOn,
        endedOn,
        completedOn.isEmpty() && endedOn.isEmpty() && isUnderWay(dossier.claims()));
  }

  private static SortedSet<FormFamily> families(List<ReportedClaim> claims) {
    return claims.stream()
        .filter(ReportedClaim::isPositive)
        .map(c -> c.claim().arguments())
        .filter(PartnershipArguments.class::isInstance)
        .map(a -> FormFamily.of((PartnershipArguments) a))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Optional<LocalDate> completedOn(List<ReportedClaim> claims) {
    return claims.stream()
        .filter(c -> StageEvidence.isCompletion(c) || isInEffect(c, claims))
        .flatMap(c -> dayOf(c).stream())
        .max(Comparator.naturalOrder());
  }

  private static boolean isInEffect(ReportedClaim reported, List<ReportedClaim> claims) {
    return reported.claim().arguments() instanceof PartnershipArguments arguments
        && StageScale.isStatutory(FormFamily.of(arguments))
        && StageEvidence.raisedBy(reported, claims).map(StageScale::isInEffect).orElse(false);
  }

  private static Optional<LocalDate> endedOn(List<ReportedClaim> claims) {
    return claims.stream()
        .filter(c -> StageEvidence.sideStateOf(c).map(DossierSummary::isEnd).orElse(false))
        .flatMap(c -> dayOf(c).stream())
        .max(Comparator.naturalOrder());
  }

  private static boolean isEnd(SideState state) {
    return switch (state) {
      case ABANDONED, BLOCKED -> true;
      case PAUSED, DORMANT, SUPERSEDED, ENDED, REVERSED -> false;
    };
  }

  /** The day of a milestone, but never after the last possible day of publication. */
  private static Optional<LocalDate> dayOf(ReportedClaim reported) {
    Optional<LocalDate> told = reported.reportedOn();
    if (!(reported.claim().arguments() instanceof MilestoneArguments milestone)) {
      return told;
    }
    Optional<LocalDate> happened = milestone.date().flatMap(EventDate::latest);
    return happened.map(h -> told.filter(h::isAfter).orElse(h)).or(() -> told);
  }

  private static boolean isUnderWay(List<ReportedClaim> claims) {
    return claims.stream()
        .anyMatch(c -> StageEvidence.isPlannedCompletion(c) || isOnTheWay(c, claims));
  }

  private static boolean isOnTheWay(ReportedClaim reported, List<ReportedClaim> claims) {
    return StageEvidence.raisedBy(reported, claims)
        .filter(stage -> stage != Stage.RUMOURED && !StageScale.isInEffect(stage))
        .isPresent();
  }

  /** The last day of an earlier end, be it completion or failure; empty when it tells of none. */
  Optional<LocalDate> terminalOn() {
    return completedOn.isPresent() && endedOn.isPresent()
        ? completedOn.filter(c -> c.isAfter(endedOn.get())).or(() -> endedOn)
        : completedOn.or(() -> endedOn);
  }
}
