package org.partnershipledger.analytics.progress;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.partnershipledger.analytics.figure.Flag;
import org.partnershipledger.analytics.ledger.Partnership;
import org.partnershipledger.analytics.ledger.Partnership.Stated;
import org.partnershipledger.analytics.ledger.RecordedClaim;
import org.partnershipledger.contracts.claim.EventDate;
import org.partnershipledger.contracts.claim.MilestoneArguments;
import org.partnershipledger.contracts.ledger.Completion;
import org.partnershipledger.contracts.vocabulary.DateBound;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.MilestoneKind;
import org.partnershipledger.contracts.vocabulary.Polarity;
import org.partnershipledger.contracts.vocabulary.Tense;

/**
 * A step that was taken, with the day on which it was, as reported.
 *
 * @param earliest first day on which it can have been taken
 * @param latest last day on which it can have been taken
 * @param reported whether the text dates it; else the article's own date stands for it
 * @param claimId the claim; empty for what the register shows
 */
public record DatedStep(
    LocalDate earliest, LocalDate latest, boolean reported, Optional<String> claimId) {
  private static final Comparator<DatedStep> FIRST =
      Comparator.comparing(DatedStep::latest).thenComparing(s -> s.claimId().orElse(""));

  /** The day that stands for it when durations are counted. */
  public LocalDate day() {
    return ConventionalDay.of(earliest, latest);
  }

  /** The cautions of what is counted from it. */
  public Set<Flag> flags() {
    return reported && earliest.equals(latest) ? Set.of() : Set.of(Flag.INEXACT_DATE);
  }

  /** The first report that a step was taken, of the whole or of an arrangement of this form. */
  public static Optional<DatedStep> taken(
      Partnership partnership, MilestoneKind kind, Optional<Form> form) {
    Stream<DatedStep> reported =
        partnership.counted(MilestoneArguments.class).stream()
            .filter(m -> m.said().milestone() == kind && m.said().form().equals(form))
            .filter(m -> m.source().claim().factuality().polarity() == Polarity.POSITIVE)
            .filter(m -> m.source().claim().factuality().tense() == Tense.PAST)
            .flatMap(m -> reported(m).stream());
    return kind == MilestoneKind.COMPLETION && form.isEmpty()
        ? completed(partnership)
        : reported.min(FIRST);
  }

  /** The first step of these kinds that was taken. */
  public static Optional<DatedStep> firstOf(Partnership partnership, MilestoneKind... kinds) {
    return Stream.of(kinds)
        .flatMap(kind -> taken(partnership, kind, Optional.empty()).stream())
        .min(FIRST);
  }

  /**
   * When it was made known: as the texts date the announcement, else when it was first reported,
   * whichever is earlier; empty when no article is dated either.
   */
  public static Optional<DatedStep> announcement(Partnership partnership) {
    return Stream.concat(
            taken(partnership, MilestoneKind.ANNOUNCEMENT, Optional.empty()).stream(),
            partnership.claims().values().stream()
                .filter(RecordedClaim::counts)
                .filter(c -> c.claim().factuality().polarity() == Polarity.POSITIVE)
                .flatMap(c -> published(c).stream()))
        .min(FIRST);
  }

  /** The publication of a claim's article; empty when nothing is known of it. */
  static Optional<DatedStep> published(RecordedClaim claim) {
    return claim
        .publishedBy()
        .map(
            latest ->
                new DatedStep(
                    claim.article().publication().earliest().orElse(latest),
                    latest,
                    false,
                    Optional.of(claim.id())));
  }

  /** The step that a reported date tells of; empty for a lower bound or an unresolved date. */
  static Optional<DatedStep> on(EventDate date, Optional<String> claimId) {
    return date.latest()
        .filter(day -> date.bound() != DateBound.NOT_BEFORE)
        .map(day -> new DatedStep(date.earliest().orElse(day), day, true, claimId));
  }

  private static Optional<DatedStep> reported(Stated<MilestoneArguments> milestone) {
    return milestone.said().date().flatMap(date -> on(date, Optional.of(milestone.source().id())));
  }

  private static Optional<DatedStep> completed(Partnership partnership) {
    Optional<String> claim = partnership.state().completion().flatMap(Completion::claimId);
    return partnership.state().knownCompletion().map(day -> new DatedStep(day, day, true, claim));
  }
}
