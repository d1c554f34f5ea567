package org.partnershipledger.analytics.dashboard.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.analytics.projection.SavingRow;
import org.partnershipledger.contracts.vocabulary.Basis;
import org.partnershipledger.contracts.vocabulary.Certainty;
import org.partnershipledger.contracts.vocabulary.Qualifier;
import org.partnershipledger.contracts.vocabulary.Recurrence;

/** Savings as amount and basis. */
public final class Sums {
  private Sums() {}

  /** A saving as it is stated. */
  public static Sum of(SavingRow saving) {
    return new Sum(amount(saving) + unit(saving.basis()), basis(saving));
  }

  /** The amount or the share, with what bounds it, without its time unit. */
  public static String amount(SavingRow saving) {
    if (saving.amount().isEmpty()) {
      return saving.percent().map(p -> share(p, saving.of())).orElse("amount not stated");
    }
    String shown = Pounds.of(saving.amount().get());
    return bounded(saving.qualifier(), shown, saving.amountLow().map(Pounds::of));
  }

  /** What follows an amount: a year, in all, once. */
  public static String unit(Basis basis) {
    return switch (basis) {
      case ANNUAL -> " a year";
      case CUMULATIVE -> " in all";
      case ONE_OFF -> " once";
      case UNSTATED -> "";
    };
  }

  /** The basis, in the words of a column of totals or a panel. */
  public static String basis(Basis basis) {
    return switch (basis) {
      case ANNUAL -> "a year";
      case CUMULATIVE -> "in all, over a stated time";
      case ONE_OFF -> "once";
      case UNSTATED -> "period not stated";
    };
  }

  private static String basis(SavingRow saving) {
    List<String> words = new ArrayList<>();
    words.add(Words.of(saving.kind()));
    if (saving.recurrence() == Recurrence.RECURRENT) {
      words.add("recurrent");
    }
    if (saving.recurrence() == Recurrence.NON_RECURRENT) {
      words.add("non-recurrent");
    }
    saving.years().ifPresent(n -> words.add("over " + n + (n == 1 ? " year" : " years")));
    if (saving.basis() == Basis.UNSTATED) {
      words.add("period not stated");
    }
    if (saving.certainty() == Certainty.POSSIBLE || saving.certainty() == Certainty.PROBABLE) {
      words.add("hedged");
    }
    if (saving.derived()) {
      words.add("worked out");
    }
    return String.join(", ", words);
  }

  private static String share(BigDecimal percent, Optional<String> of) {
    return Pounds.plain(percent) + " %" + of.map(base -> " of " + base).orElse("");
  }

  /**
   * What is shown with what bounds it, such as "about £680m".
   *
   * @param low the lower of two ends; the same as what is shown, or empty, where there is one end
   */
  public static String bounded(Qualifier qualifier, String shown, Optional<String> low) {
    return switch (qualifier) {
      case EXACT -> shown;
      case ABOUT -> "about " + shown;
      case NEARLY -> "nearly " + shown;
      case UP_TO -> "up to " + shown;
      case AT_LEAST -> "at least " + shown;
      case MORE_THAN -> "more than " + shown;
      case BETWEEN ->
          low.filter(least -> !least.equals(shown))
              .map(least -> least + " to " + shown)
              .orElse(shown);
    };
  }
}
