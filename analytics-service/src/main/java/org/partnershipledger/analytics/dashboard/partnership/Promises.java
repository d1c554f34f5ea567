package org.partnershipledger.analytics.dashboard.partnership;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.analytics.commitments.Commitment;
import org.partnershipledger.analytics.commitments.CommitmentStatus;
import org.partnershipledger.analytics.commitments.Commitments;
import org.partnershipledger.analytics.commitments.KeptRate;
import org.partnershipledger.analytics.dashboard.claim.Said;
import org.partnershipledger.analytics.dashboard.claim.Speaker;
import org.partnershipledger.analytics.dashboard.words.Days;
import org.partnershipledger.analytics.dashboard.words.Words;
import org.partnershipledger.analytics.ledger.RecordedClaim;
import org.partnershipledger.contracts.claim.AssuranceArguments;

/**
 * What was promised, and what came of it.
 *
 * @param rows the promises
 * @param rate the rate over those that are decided, or why there is none
 * @param assured whether anybody has said anything about what is to stay
 */
public record Promises(List<Row> rows, String rate, boolean assured) {
  private static final int ENOUGH = 10;

  /**
   * A promise.
   *
   * @param what what was promised
   * @param due the day by which it was to be done
   * @param outcome what came of it
   * @param late whether it was broken or kept late
   * @param note what the reader should know beside it; blank for nothing
   * @param by who promised it
   * @param claimId the claim
   */
  public record Row(
      String what,
      String due,
      String outcome,
      boolean late,
      String note,
      String by,
      String claimId) {}

  static Promises of(Subject subject) {
    List<Commitment> commitments =
        Commitments.of(subject.account().partnership(), Optional.of(subject.knownOn()));
    return new Promises(
        commitments.stream().map(c -> row(subject, c)).toList(),
        rate(KeptRate.hard(commitments)),
        subject.claims().stream()
            .anyMatch(c -> c.claim().arguments() instanceof AssuranceArguments));
  }

  private static Row row(Subject subject, Commitment promise) {
    Optional<RecordedClaim> claim = subject.claim(promise.claimId());
    return new Row(
        claim.map(c -> Said.what(c.claim())).orElse(Words.capital(promise.subject())),
        promise.due().map(Days::brief).orElse("for good"),
        outcome(promise),
        promise.status() == CommitmentStatus.BROKEN
            || promise.status() == CommitmentStatus.KEPT_LATE,
        note(promise),
        claim
            .map(c -> Speaker.brief(c.claim().attribution(), c.article().publisher()))
            .orElse("not known"),
        promise.claimId());
  }

  private static String outcome(Commitment promise) {
    return switch (promise.status()) {
      case PENDING -> "Pending";
      case KEPT -> "Kept" + early(promise);
      case KEPT_LATE -> "Kept, " + days(promise) + " late";
      case BROKEN -> "Broken";
      case UNVERIFIED -> "Unverified";
      case WITHDRAWN -> "Withdrawn";
      case KEPT_SO_FAR -> "Kept so far";
    };
  }

  private static String early(Commitment promise) {
    if (promise.due().isEmpty() || promise.doneOn().isEmpty()) {
      return "";
    }
    return promise.doneOn().equals(promise.due())
        ? ", on the day"
        : ", " + days(promise) + " early";
  }

  private static String days(Commitment promise) {
    long days =
        Math.abs(
            ChronoUnit.DAYS.between(promise.due().orElseThrow(), promise.doneOn().orElseThrow()));
    return "%,d %s".formatted(days, days == 1 ? "day" : "days");
  }

  private static String note(Commitment promise) {
    String strength =
        switch (promise.strength()) {
          case HARD -> "";
          case SOFT -> "hedged: not counted";
          case STANDING -> "without a date: not counted";
        };
    return promise.status() == CommitmentStatus.BROKEN && strength.isEmpty()
        ? "its day passed, or it was put elsewhere"
        : strength;
  }

  private static String rate(KeptRate rate) {
    if (rate.resolved() == 0) {
      return "No unhedged promise is decided yet, so there is no rate.";
    }
    String counts =
        "Rate over decided, unhedged promises: %d of %d on time."
            .formatted(rate.kept(), rate.resolved());
    return rate.resolved() < ENOUGH
        ? counts + " " + Words.capital(Words.number(rate.resolved())) + " is too few for a rate."
        : counts;
  }
}
