package org.partnershipledger.analytics.savings;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.partnershipledger.analytics.figure.NullReason;
import org.partnershipledger.analytics.figure.Outcome;
import org.partnershipledger.analytics.figure.Quantity;
import org.partnershipledger.contracts.vocabulary.Standing;

/**
 * M12, the self-report share: {@code 100 × savings claimed by a party / savings claimed}.
 *
 * <p>Unit: per cent. Inputs: the savings of one or more ledgers, restatements left out, each with
 * its speaker. Null: {@code NO_CLAIM}. Worked: a chief executive, two trusts and two boards, each
 * of their own saving = 3/3 = 100 per cent. Source: METRICS M12.
 */
public final class SelfReport {
  private SelfReport() {}

  /** The share over these ledgers. */
  public static Outcome of(Collection<SavingsLedger> ledgers) {
    List<SavingsLine> claims =
        ledgers.stream()
            .flatMap(l -> l.entries().stream())
            .filter(e -> e.status() != SavingsStatus.DUPLICATE)
            .map(SavingsEntry::line)
            .toList();
    if (claims.isEmpty()) {
      return Outcome.missing(NullReason.NO_CLAIM);
    }
    long own = claims.stream().filter(SelfReport::byParty).count();
    return Outcome.of(
        Quantity.exactly(BigDecimal.valueOf(100 * own))
            .dividedBy(BigDecimal.valueOf(claims.size())));
  }

  private static boolean byParty(SavingsLine line) {
    return line.source().claim().attribution().standing() == Standing.PARTY;
  }
}
