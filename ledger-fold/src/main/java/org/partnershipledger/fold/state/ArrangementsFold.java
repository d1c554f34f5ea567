package org.partnershipledger.fold.state;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipledger.contracts.claim.EventDate;
import org.partnershipledger.contracts.claim.PartnershipArguments;
import org.partnershipledger.contracts.ledger.Arrangement;
import org.partnershipledger.contracts.ledger.Completion;
import org.partnershipledger.contracts.vocabulary.SideState;
import org.partnershipledger.contracts.vocabulary.Stage;
import org.partnershipledger.fold.claim.ReportedClaim;
import org.partnershipledger.fold.partnership.FormFamily;
import org.partnershipledger.fold.partnership.StageEvidence;
import org.partnershipledger.fold.partnership.StageScale;

/** The arrangements of a partnership, from its claims in folding order. */
final class ArrangementsFold {

  /**
   * An arrangement, with what choosing the headline needs to know of it.
   *
   * @param family its family of forms
   * @param state the arrangement
   * @param completion when it took effect; empty when it has not, or nothing dates it
   * @param exactDays the claims that say on which day it took effect
   * @param targeted whether a date for it still stood when it was last given
   * @param lastFirm place of the last article that reports it as going on; -1 when none does
   * @param ended place of the last article that reports a side state; -1 when none does
   * @param lastFirmOn last possible day of the publication of {@code lastFirm}; empty when undated
   * @param agreedOn last possible day of the first article by which it is agreed or in effect
   */
  record Folded(
      FormFamily family,
      Arrangement state,
      Optional<Completion> completion,
      List<ReportedClaim> exactDays,
      boolean targeted,
      int lastFirm,
      int ended,
      Optional<LocalDate> lastFirmOn,
      Optional<LocalDate> agreedOn) {

    Folded with(Arrangement other) {
      return new Folded(
          family, other, completion, exactDays, targeted, lastFirm, ended, lastFirmOn, agreedOn);
    }
  }

  private final List<String> articles;
  private final Map<String, List<ReportedClaim>> claimsOf;

  private ArrangementsFold(List<List<ReportedClaim>> articles) {
    this.articles = articles.stream().map(ArrangementsFold::idOf).toList();
    this.claimsOf = articles.stream().collect(Collectors.toMap(ArrangementsFold::idOf, a -> a));
  }

  private static String idOf(List<ReportedClaim> article) {
    return article.getFirst().article().articleId();
  }

  /** The arrangements, the most integrated first. */
  static List<Folded> of(CaseFile file) {
    ArrangementsFold fold = new ArrangementsFold(file.byArticle());
    List<Folded> folded = new ArrayList<>();
    Families.of(file.claims()).forEach((family, claims) -> folded.add(fold.fold(family, claims)));
    return Supersession.marked(folded);
  }

  private Folded fold(FormFamily family, List<ReportedClaim> claims) {
    CompletionFold completion = CompletionFold.of(claims);
    Progress progress = progress(family, claims, completion.articles());
    SettledForm form = SettledForm.of(family, claims);
    Arrangement arrangement =
        new Arrangement(
            form.form(),
            form.options(),
            progress.stage(),
            progress.sideState(),
            since(claims),
            claims.stream().map(c -> c.claim().id()).distinct().toList());
    return new Folded(
        family,
        arrangement,
        completion.completion().filter(c -> hasTakenEffect(family, progress)),
        completion.exactDays(),
        claims.stream().anyMatch(TargetsFold::isStandingCompletion),
        lastArticle(claims, ArrangementsFold::isGoingOn),
        lastArticle(claims, c -> StageEvidence.sideStateOf(c).isPresent()),
        lastDay(claims.stream().filter(ArrangementsFold::isGoingOn)),
        claims.stream()
            .filter(c -> StageEvidence.raisedBy(c, claims).filter(StageScale::isAgreed).isPresent())
            .findFirst()
            .flatMap(ReportedClaim::reportedOn));
  }

  private Progress progress(
      FormFamily family, List<ReportedClaim> claims, Set<String> completedIn) {
    Progress progress = Progress.start(family);
    for (List<ReportedClaim> own : CaseFile.byArticle(claims)) {
      String article = idOf(own);
      List<ReportedClaim> all = claimsOf.getOrDefault(article, own);
      progress = progress.after(own, all, completedIn.contains(article));
    }
    return progress;
  }

  private static boolean hasTakenEffect(FormFamily family, Progress progress) {
    return StageScale.isStatutory(family)
        && progress.stage().filter(StageScale::isInEffect).isPresent()
        && progress.sideState().filter(s -> s == SideState.REVERSED).isEmpty();
  }

  private static boolean isGoingOn(ReportedClaim reported) {
    return reported.isFirm()
        && reported.isAuthoritative()
        && reported.claim().arguments() instanceof PartnershipArguments arguments
        && arguments.sideState().isEmpty()
        && arguments.stage().filter(s -> s != Stage.RUMOURED).isPresent();
  }

  private int lastArticle(List<ReportedClaim> claims, Predicate<ReportedClaim> wanted) {
    return claims.stream()
        .filter(wanted)
        .mapToInt(c -> articles.indexOf(c.article().articleId()))
        .max()
        .orElse(-1);
  }

  private static Optional<LocalDate> lastDay(Stream<ReportedClaim> claims) {
    return claims.flatMap(c -> c.reportedOn().stream()).max(Comparator.naturalOrder());
  }

  /** The earliest beginning that is reported; one without a date only where there is no other. */
  private static Optional<EventDate> since(List<ReportedClaim> claims) {
    return claims.stream()
        .filter(ReportedClaim::isFirm)
        .map(c -> c.claim().arguments())
        .filter(PartnershipArguments.class::isInstance)
        .flatMap(a -> ((PartnershipArguments) a).since().stream())
        .min(Comparator.comparing(date -> date.latest().orElse(LocalDate.MAX)));
  }
}
