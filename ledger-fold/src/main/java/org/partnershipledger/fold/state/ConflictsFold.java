package org.partnershipledger.fold.state;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.partnershipledger.contracts.claim.EventDate;
import org.partnershipledger.contracts.claim.MilestoneArguments;
import org.partnershipledger.contracts.claim.PartnershipArguments;
import org.partnershipledger.contracts.ledger.Completion;
import org.partnershipledger.contracts.ledger.Conflict;
import org.partnershipledger.contracts.ledger.Conflict.ConflictingValue;
import org.partnershipledger.contracts.ledger.ConflictKind;
import org.partnershipledger.contracts.ledger.LegalEvent;
import org.partnershipledger.contracts.ledger.SourceGroup;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.MilestoneKind;
import org.partnershipledger.contracts.vocabulary.Polarity;
import org.partnershipledger.contracts.vocabulary.Tense;
import org.partnershipledger.fold.claim.ReportedClaim;

/**
 * Reports that cannot all be right. Two reports far apart in time are a change and no conflict; nor
 * is a denial of what was once so, or a date that its own text calls replaced.
 */
final class ConflictsFold {

  /** How far apart a claim and a denial of one form may be reported (METRICS, conflict rule e). */
  private static final int DAYS_OF_DISPUTE = 180;

  /** Within so many days two sources that give different dates know of the same plan. */
  private static final int DAYS_OF_ONE_PLAN = 7;

  /** Reported days closer than this are one day, told a day late. */
  private static final int TOLERANCE_DAYS = 2;

  private final List<ReportedClaim> claims;
  private final Map<String, Integer> sourceOf = new HashMap<>();
  private final List<Conflict> conflicts = new ArrayList<>();

  private ConflictsFold(List<ReportedClaim> claims, List<SourceGroup> sources) {
    this.claims = claims;
    for (int i = 0; i < sources.size(); i++) {
      for (String article : sources.get(i).articleIds()) {
        sourceOf.put(article, i);
      }
    }
  }

  /**
   * The conflicts.
   *
   * @param claims all claims of the partnership, in folding order
   * @param exactDays the claims that say on which day the headline took effect
   * @param sources the articles as independent sources: one source does not contradict itself
   */
  static List<Conflict> of(
      List<ReportedClaim> claims,
      List<ReportedClaim> exactDays,
      List<SourceGroup> sources,
      Optional<Completion> completion,
      Optional<LegalEvent> legalEvent) {
    ConflictsFold fold = new ConflictsFold(claims, sources);
    fold.forms();
    fold.completions(exactDays);
    fold.targets();
    completion.ifPresent(on -> legalEvent.ifPresent(event -> fold.register(on, event)));
    return List.copyOf(fold.conflicts);
  }

  private void forms() {
    Map<Form, List<ReportedClaim>> denials = new TreeMap<>();
    claims.stream()
        .filter(ConflictsFold::isStandingDenial)
        .forEach(c -> denials.computeIfAbsent(formOf(c), f -> new ArrayList<>()).add(c));
    denials.forEach(
        (form, denied) -> {
          List<ReportedClaim> claimed =
              claims.stream()
                  .filter(c -> isClaimOf(form, c))
                  .filter(c -> denied.stream().anyMatch(d -> areWithin(DAYS_OF_DISPUTE, c, d)))
                  .toList();
          if (!claimed.isEmpty()) {
            add(
                ConflictKind.FORM,
                Optional.of(form.wire()),
                List.of(new RivalValue("claimed", claimed), new RivalValue("denied", denied)));
          }
        });
  }

  private static boolean isStandingDenial(ReportedClaim reported) {
    return reported.claim().arguments() instanceof PartnershipArguments
        && reported.claim().factuality().polarity() == Polarity.NEGATIVE
        && reported.claim().factuality().tense() != Tense.PAST
        && reported.isAuthoritative()
        && formOf(reported) != Form.UNDECIDED;
  }

  private static boolean isClaimOf(Form form, ReportedClaim reported) {
    return reported.isFirm()
        && reported.claim().arguments() instanceof PartnershipArguments
        && formOf(reported) == form;
  }

  private static Form formOf(ReportedClaim reported) {
    return ((PartnershipArguments) reported.claim().arguments()).form();
  }

  private void completions(List<ReportedClaim> exactDays) {
    Map<LocalDate, List<ReportedClaim>> byDay = new TreeMap<>();
    exactDays.forEach(
        c -> byDay.computeIfAbsent(CompletionFold.dayOf(c), d -> new ArrayList<>()).add(c));
    List<LocalDate> days = List.copyOf(byDay.keySet());
    if (days.size() > 1
        && ChronoUnit.DAYS.between(days.getFirst(), days.getLast()) > TOLERANCE_DAYS) {
      add(
          ConflictKind.COMPLETION,
          Optional.empty(),
          byDay.entrySet().stream()
              .map(e -> new RivalValue(e.getKey().toString(), e.getValue()))
              .toList());
    }
  }

  private void targets() {
    Map<MilestoneKind, List<ReportedClaim>> byStep = new TreeMap<>();
    claims.stream()
        .filter(c -> TargetsFold.isTarget(c) && c.isFirm() && !TargetsFold.isRecalled(c))
        .forEach(c -> byStep.computeIfAbsent(stepOf(c), s -> new ArrayList<>()).add(c));
    byStep.forEach(
        (step, told) -> {
          for (int i = 0; i < told.size(); i++) {
            for (ReportedClaim other : told.subList(i + 1, told.size())) {
              if (areAtOdds(told.get(i), other)) {
                add(
                    ConflictKind.TARGET,
                    Optional.of(step.wire()),
                    List.of(target(told.get(i)), target(other)));
              }
            }
          }
        });
  }

  private static MilestoneKind stepOf(ReportedClaim reported) {
    return ((MilestoneArguments) reported.claim().arguments()).milestone();
  }

  private boolean areAtOdds(ReportedClaim one, ReportedClaim other) {
    return !sourceOf(one).equals(sourceOf(other))
        && one.reportedOn().isPresent()
        && areWithin(DAYS_OF_ONE_PLAN, one, other)
        && !TargetsFold.windowsMeet(one, other);
  }

  private Optional<Integer> sourceOf(ReportedClaim reported) {
    return Optional.ofNullable(sourceOf.get(reported.article().articleId()));
  }

  private static RivalValue target(ReportedClaim reported) {
    MilestoneArguments milestone = (MilestoneArguments) reported.claim().arguments();
    EventDate date = milestone.date().orElseThrow();
    return new RivalValue(date.edtf().orElseGet(date::text), List.of(reported));
  }

  private void register(Completion completion, LegalEvent event) {
    if (!event.agreesWithReport()) {
      List<String> claimIds = completion.claimId().stream().toList();
      conflicts.add(
          new Conflict(
              ConflictKind.LEGAL_EVENT,
              Optional.empty(),
              List.of(
                  new ConflictingValue(
                      completion.on().toString(), "report", claimIds, Optional.empty()),
                  new ConflictingValue(
                      event.on().toString(), "register", List.of(), Optional.empty())),
              "The register's day stands beside the reported one and replaces it nowhere."));
    }
  }

  /** Undated reports may be of any time, so also of the same. */
  private static boolean areWithin(int days, ReportedClaim one, ReportedClaim other) {
    Optional<LocalDate> day = one.reportedOn();
    return day.isEmpty()
        || other.reportedOn().isEmpty()
        || Math.abs(ChronoUnit.DAYS.between(day.get(), other.reportedOn().get())) <= days;
  }

  private void add(ConflictKind kind, Optional<String> subject, Collection<RivalValue> told) {
    List<RivalValue> ranked = told.stream().sorted(RivalValue.BY_RANK).toList();
    conflicts.add(
        new Conflict(
            kind,
            subject,
            ranked.stream().map(RivalValue::value).toList(),
            RivalValue.reason(ranked.get(0), ranked.get(1))));
  }
}
