package org.partnershipledger.fold.state;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipledger.contracts.article.ArticleHeader;
import org.partnershipledger.contracts.claim.EventDate;
import org.partnershipledger.contracts.claim.MilestoneArguments;
import org.partnershipledger.contracts.claim.PartnershipArguments;
import org.partnershipledger.contracts.ledger.Completion;
import org.partnershipledger.contracts.vocabulary.Granularity;
import org.partnershipledger.contracts.vocabulary.Stage;
import org.partnershipledger.fold.claim.ReportedClaim;
import org.partnershipledger.fold.partnership.StageEvidence;
import org.partnershipledger.fold.partnership.StageScale;

/**
 * When a joining took effect, as reported.
 *
 * <p>The exact day of the latest publication counts, of two in one article the later; without an
 * exact day the narrowest period, by its last day; without any date the publication of the first
 * article that says so, as a bound. A milestone whose article does not report the joining itself as
 * completed is left aside where that article sets a date still to come, or one more than a month
 * younger reports the joining under way: it was the completion of something else.
 */
final class CompletionFold {

  private static final int MONTH = 31;

  private final List<ReportedClaim> claims;
  private final List<ReportedClaim> milestones;

  private CompletionFold(List<ReportedClaim> claims, List<ReportedClaim> milestones) {
    this.claims = claims;
    this.milestones = milestones;
  }

  /** The completion of a statutory arrangement, from its claims in folding order. */
  static CompletionFold of(List<ReportedClaim> claims) {
    List<ReportedClaim> milestones =
        claims.stream()
            .filter(StageEvidence::isCompletion)
            .filter(c -> isInEffectIn(c.article(), claims) || !isContradicted(c, claims))
            .toList();
    return new CompletionFold(claims, milestones);
  }

  private static boolean isInEffectIn(ArticleHeader article, List<ReportedClaim> claims) {
    return claims.stream()
        .filter(c -> c.article().equals(article))
        .flatMap(c -> StageEvidence.raisedBy(c, claims).stream())
        .anyMatch(StageScale::isInEffect);
  }

  private static boolean isContradicted(ReportedClaim told, List<ReportedClaim> claims) {
    return claims.stream()
            .filter(c -> c.article().equals(told.article()))
            .anyMatch(TargetsFold::isStandingCompletion)
        || CaseFile.byArticle(claims).stream()
            .filter(article -> isMonthYounger(article.getFirst(), told))
            .anyMatch(CompletionFold::isUnderWay);
  }

  private static boolean isMonthYounger(ReportedClaim later, ReportedClaim told) {
    Optional<LocalDate> limit = told.reportedOn().map(day -> day.plusDays(MONTH));
    return later
        .article()
        .publication()
        .earliest()
        .filter(day -> limit.filter(day::isAfter).isPresent())
        .isPresent();
  }

  private static boolean isUnderWay(List<ReportedClaim> article) {
    List<Stage> raised =
        article.stream().flatMap(c -> StageEvidence.raisedBy(c, article).stream()).toList();
    return raised.stream().anyMatch(s -> s != Stage.RUMOURED)
        && raised.stream().noneMatch(StageScale::isInEffect)
        && article.stream().noneMatch(StageEvidence::isCompletion);
  }

  /** The ids of the articles in which a milestone says that it took effect. */
  Set<String> articles() {
    return milestones.stream().map(c -> c.article().articleId()).collect(Collectors.toSet());
  }

  /** When it took effect; empty when nothing dates it. */
  Optional<Completion> completion() {
    return exactDay().or(this::period).or(this::bound);
  }

  /** The claims that say on which day it took effect. */
  List<ReportedClaim> exactDays() {
    return dated()
        .filter(c -> dateOf(c).filter(d -> d.granularity() == Granularity.DAY).isPresent())
        .toList();
  }

  private Optional<Completion> exactDay() {
    return exactDays().stream()
        .max(
            Comparator.comparing(ReportedClaim::article, ReportedClaim.BY_PUBLICATION)
                .thenComparing(CompletionFold::dayOf)
                .thenComparing(c -> c.claim().id()))
        .map(c -> new Completion(dayOf(c), Optional.of(c.claim().id()), true));
  }

  private Optional<Completion> period() {
    return dated()
        .min(
            Comparator.comparingLong(CompletionFold::daysWide)
                .thenComparing(ReportedClaim::article, ReportedClaim.BY_PUBLICATION.reversed())
                .thenComparing(c -> c.claim().id()))
        .map(c -> new Completion(dayOf(c), Optional.of(c.claim().id()), false));
  }

  private Optional<Completion> bound() {
    Stream<ReportedClaim> inEffect =
        claims.stream()
            .filter(
                c ->
                    c.claim().arguments() instanceof PartnershipArguments
                        && StageEvidence.raisedBy(c, claims)
                            .filter(StageScale::isInEffect)
                            .isPresent());
    return Stream.concat(inEffect, milestones.stream())
        .flatMap(c -> c.reportedOn().stream())
        .min(Comparator.naturalOrder())
        .map(day -> new Completion(day, Optional.empty(), false));
  }

  private Stream<ReportedClaim> dated() {
    return milestones.stream().filter(c -> dateOf(c).flatMap(EventDate::latest).isPresent());
  }

  private static Optional<EventDate> dateOf(ReportedClaim reported) {
    return ((MilestoneArguments) reported.claim().arguments()).date();
  }

  /** The last day of the period, but not after the article: it had happened by then. */
  static LocalDate dayOf(ReportedClaim reported) {
    LocalDate latest = dateOf(reported).flatMap(EventDate::latest).orElseThrow();
    return reported.reportedOn().filter(latest::isAfter).orElse(latest);
  }

  private static long daysWide(ReportedClaim reported) {
    EventDate date = dateOf(reported).orElseThrow();
    LocalDate latest = date.latest().orElseThrow();
    return latest.toEpochDay() - date.earliest().orElse(latest.minusYears(10)).toEpochDay();
  }
}
