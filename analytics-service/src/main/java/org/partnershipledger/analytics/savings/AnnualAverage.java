package org.partnershipledger.analytics.savings;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.partnershipledger.analytics.figure.Flag;
import org.partnershipledger.analytics.figure.NullReason;
import org.partnershipledger.analytics.figure.Outcome;
import org.partnershipledger.contracts.claim.EventDate;
import org.partnershipledger.contracts.claim.SavingsArguments;
import org.partnershipledger.contracts.vocabulary.DateBound;
import org.partnershipledger.contracts.vocabulary.Granularity;

/**
 * M1, the annual average saving: {@code amount / years} for a cumulative amount; an annual amount
 * stands as it is.
 *
 * <p>Units: pounds a year. Inputs: amount, basis, years or window, and the day of completion for
 * "by 2024-25" (the financial years from that of completion to the one named, both counted). Null:
 * {@code NO_PERIOD} for one-off and unstated amounts and for cumulative ones without a period;
 * {@code NO_BASE} for a share without a base. Both bounds of a range are computed; more than ten
 * years are flagged {@code LONG_HORIZON}.
 *
 * <p>Worked: £50m over five years = £10.00m; £18m made so far, no period = null NO_PERIOD; £51.3m
 * by 2024-25, completed on 1 April 2020 = 51.3 / 5 = £10.26m; £105m in 2017-18 to 2020-21 = 26.25.
 * Source: METRICS M1, edge rules 1, 11 and 17.
 */
public final class AnnualAverage {
  private static final int LONG_HORIZON = 10;

  private AnnualAverage() {}

  /** The yearly amount of a savings line, given the day of completion where it is known. */
  public static Outcome of(SavingsLine line, Optional<LocalDate> completion) {
    return switch (line.basis()) {
      case ANNUAL -> line.amount();
      case CUMULATIVE -> average(line.amount(), period(line.said(), completion));
      case ONE_OFF, UNSTATED ->
          switch (line.amount()) {
            case Outcome.Missing missing -> missing;
            case Outcome.Value value -> Outcome.missing(NullReason.NO_PERIOD);
          };
    };
  }

  /** The years that an amount is spread over; empty when the text gives no way to count them. */
  public static OptionalInt years(SavingsArguments said, Optional<LocalDate> completion) {
    Period period = period(said, completion);
    return period.years() > 0 ? OptionalInt.of(period.years()) : OptionalInt.empty();
  }

  private static Outcome average(Outcome amount, Period period) {
    if (!(amount instanceof Outcome.Value value)) {
      return amount;
    }
    if (period.years() <= 0) {
      return Outcome.missing(NullReason.NO_PERIOD);
    }
    Set<Flag> flags = EnumSet.noneOf(Flag.class);
    if (period.counted()) {
      flags.add(Flag.PERIOD_FROM_COMPLETION);
    }
    if (period.years() > LONG_HORIZON) {
      flags.add(Flag.LONG_HORIZON);
    }
    return Outcome.of(value.amount().dividedBy(BigDecimal.valueOf(period.years())))
        .flagged(value.flags())
        .flagged(flags);
  }

  private record Period(int years, boolean counted) {
    static final Period NONE = new Period(0, false);
  }

  private static Period period(SavingsArguments said, Optional<LocalDate> completion) {
    if (said.years().isPresent()) {
      return new Period(said.years().getAsInt(), false);
    }
    return said.window().map(window -> period(window, completion)).orElse(Period.NONE);
  }

  private static Period period(EventDate window, Optional<LocalDate> completion) {
    if (window.granularity() == Granularity.RANGE) {
      return wholeYears(window);
    }
    if (window.granularity() == Granularity.FINANCIAL_YEAR
        && window.bound() == DateBound.BY
        && window.latest().isPresent()
        && completion.isPresent()) {
      FinancialYear last = FinancialYear.of(window.latest().get());
      return new Period(FinancialYear.of(completion.get()).yearsThrough(last), true);
    }
    return Period.NONE;
  }

  private static Period wholeYears(EventDate range) {
    boolean whole =
        range.earliest().filter(FinancialYear::starts).isPresent()
            && range.latest().filter(FinancialYear::ends).isPresent();
    return whole
        ? new Period(
            FinancialYear.of(range.earliest().orElseThrow())
                .yearsThrough(FinancialYear.of(range.latest().orElseThrow())),
            false)
        : Period.NONE;
  }
}
