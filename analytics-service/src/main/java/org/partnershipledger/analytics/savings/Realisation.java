package org.partnershipledger.analytics.savings;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.analytics.figure.NullReason;
import org.partnershipledger.analytics.figure.Outcome;
import org.partnershipledger.contracts.claim.EventDate;
import org.partnershipledger.contracts.vocabulary.Basis;

/**
 * M6, the realisation ratio: {@code achieved / planned}, at the same date, on the same basis and of
 * the same bodies; more than 1 is allowed.
 *
 * <p>Unit: ratio. Inputs: the savings ledger of one partnership. The same date: equal windows, or
 * none in claims of one article; a yearly plan without a window holds for every year. Null: {@code
 * NO_PLAN} (achieved, nothing planned), {@code NOT_COMPARABLE} (date, basis or bodies differ),
 * {@code NOT_DUE} (planned, not in effect or not over yet), {@code NOT_REPORTED} (due, but nobody
 * says what was saved), {@code NO_CLAIM}.
 *
 * <p>Worked: 9.8 of 11.0 = 0.891; 0.179 and 0.347 of 0.500 a year = 0.358 and 0.694; 104 posts of
 * 80 = 1.300. Source: METRICS M6, edge rule 16.
 *
 * @param ratio the ratio, or why there is none
 * @param achieved the claim of what was made; empty when there is none
 * @param planned the claim that it is held against; empty when none is comparable
 */
public record Realisation(
    Outcome ratio, Optional<SavingsEntry> achieved, Optional<SavingsEntry> planned) {

  /** One ratio for each saving reported as made; one that says why when there is none. */
  public static List<Realisation> of(
      SavingsLedger ledger, Optional<LocalDate> completion, Optional<LocalDate> on) {
    List<SavingsEntry> plans = family(ledger, SavingsLine.Family.PROMISED);
    List<SavingsEntry> results = family(ledger, SavingsLine.Family.REALISED);
    return results.isEmpty()
        ? List.of(none(whyNothingAchieved(plans, completion, on), Optional.empty()))
        : results.stream().map(result -> of(result, plans)).toList();
  }

  /** What was achieved as a share of what was planned. */
  public static Outcome ratio(Outcome achieved, Outcome planned) {
    return switch (planned) {
      case Outcome.Missing missing -> missing;
      case Outcome.Value plan ->
          achieved.map(made -> made.over(plan.amount())).flagged(plan.flags());
    };
  }

  private static Realisation of(SavingsEntry result, List<SavingsEntry> plans) {
    if (plans.isEmpty()) {
      return none(NullReason.NO_PLAN, Optional.of(result));
    }
    return plans.stream()
        .filter(plan -> comparable(plan.line(), result.line()))
        .min(Comparator.comparing(SavingsEntry::line, Headline.ORDER))
        .map(
            plan ->
                new Realisation(
                    ratio(result.line().amount(), plan.line().amount()),
                    Optional.of(result),
                    Optional.of(plan)))
        .orElseGet(() -> none(NullReason.NOT_COMPARABLE, Optional.of(result)));
  }

  private static boolean comparable(SavingsLine plan, SavingsLine result) {
    return plan.basis() == result.basis()
        && plan.scope().sameAs(result.scope())
        && sameDate(plan, result);
  }

  private static boolean sameDate(SavingsLine plan, SavingsLine result) {
    Optional<LocalDate> due = plan.said().window().flatMap(EventDate::latest);
    Optional<LocalDate> made = result.said().window().flatMap(EventDate::latest);
    if (due.isEmpty() && plan.basis() == Basis.ANNUAL) {
      return true;
    }
    return due.isEmpty() && made.isEmpty()
        ? plan.articleId().equals(result.articleId())
        : due.equals(made);
  }

  private static NullReason whyNothingAchieved(
      List<SavingsEntry> plans, Optional<LocalDate> completion, Optional<LocalDate> on) {
    if (plans.isEmpty()) {
      return NullReason.NO_CLAIM;
    }
    boolean due =
        completion.isPresent()
            && on.isPresent()
            && plans.stream().anyMatch(p -> isDue(p, on.get()));
    return due ? NullReason.NOT_REPORTED : NullReason.NOT_DUE;
  }

  private static boolean isDue(SavingsEntry plan, LocalDate on) {
    return plan.line().said().window().flatMap(EventDate::latest).filter(on::isAfter).isPresent();
  }

  private static List<SavingsEntry> family(SavingsLedger ledger, SavingsLine.Family family) {
    return ledger.entries().stream()
        .filter(e -> e.counts() && e.line().family() == family)
        .toList();
  }

  private static Realisation none(NullReason reason, Optional<SavingsEntry> achieved) {
    return new Realisation(Outcome.missing(reason), achieved, Optional.empty());
  }
}
