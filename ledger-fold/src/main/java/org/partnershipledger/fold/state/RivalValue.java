package org.partnershipledger.fold.state;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.partnershipledger.contracts.ledger.Conflict.ConflictingValue;
import org.partnershipledger.fold.claim.ReportedClaim;

/**
 * One of several values that cannot all be right, with those who say it.
 *
 * @param text the value, as it is shown
 * @param claims the claims that say so, at least one
 */
record RivalValue(String text, List<ReportedClaim> claims) {

  static final Comparator<RivalValue> BY_RANK =
      Comparator.comparingInt(RivalValue::rank)
          .thenComparing(RivalValue::lastReportedOn, Comparator.reverseOrder())
          .thenComparing(RivalValue::text);

  int rank() {
    return claims.stream().mapToInt(RivalValue::rankOf).min().orElseThrow();
  }

  private static int rankOf(ReportedClaim reported) {
    return switch (reported.claim().attribution().standing()) {
      case PARTY, REGULATOR -> 0;
      case NARRATION -> 1;
      case COMMISSIONER -> 2;
      case PRESS -> 3;
      case OTHER -> 4;
    };
  }

  LocalDate lastReportedOn() {
    return days().max(Comparator.naturalOrder()).orElse(LocalDate.MIN);
  }

  private Stream<LocalDate> days() {
    return claims.stream().flatMap(c -> c.reportedOn().stream());
  }

  private String saidBy() {
    ReportedClaim best =
        claims.stream().min(Comparator.comparingInt(RivalValue::rankOf)).orElseThrow();
    return best.claim().attribution().standing().wire();
  }

  ConflictingValue value() {
    return new ConflictingValue(
        text,
        saidBy(),
        claims.stream().map(c -> c.claim().id()).distinct().toList(),
        days().max(Comparator.naturalOrder()));
  }

  static String reason(RivalValue first, RivalValue second) {
    if (first.rank() != second.rank()) {
      return "The first is said by a speaker who ranks higher (%s before %s)."
          .formatted(first.saidBy(), second.saidBy());
    }
    return first.lastReportedOn().equals(second.lastReportedOn())
        ? "The speakers rank alike and the reports are of one day; neither holds more than the other."
        : "The speakers rank alike; the first was reported later.";
  }
}
