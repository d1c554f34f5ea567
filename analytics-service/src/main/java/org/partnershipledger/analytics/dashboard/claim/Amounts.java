package org.partnershipledger.analytics.dashboard.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.partnershipledger.analytics.dashboard.words.Pounds;
import org.partnershipledger.analytics.dashboard.words.Sums;
import org.partnershipledger.contracts.claim.EventDate;
import org.partnershipledger.contracts.claim.Money;
import org.partnershipledger.contracts.claim.Percentage;
import org.partnershipledger.contracts.claim.SavingsArguments;
import org.partnershipledger.contracts.vocabulary.Basis;
import org.partnershipledger.contracts.vocabulary.GrossNet;
import org.partnershipledger.contracts.vocabulary.Recurrence;

/** What a claim states, as amounts with what bounds them. */
public final class Amounts {
  private Amounts() {}

  /** "£19.3m", "about £680m", "£12m to £14m". */
  public static String of(Money money) {
    Optional<String> lower =
        money.lowerPence().isPresent()
            ? Optional.of(Pounds.ofPence(money.lowerPence().getAsLong()))
            : Optional.empty();
    return Sums.bounded(money.qualifier(), Pounds.ofPence(money.statedPence()), lower);
  }

  /** "20 % of operating costs". */
  public static String of(Percentage share) {
    String shown = Pounds.plain(share.upper().or(share::lower).orElseThrow()) + " %";
    Optional<String> lower = share.lower().map(low -> Pounds.plain(low) + " %");
    return Sums.bounded(share.qualifier(), shown, lower)
        + share.base().map(base -> " of " + base).orElse("");
  }

  /** A saving with its basis: "£19.3m a year, recurrent". */
  public static String of(SavingsArguments saving) {
    String amount =
        saving.amount().map(Amounts::of).or(() -> saving.share().map(Amounts::of)).orElseThrow();
    return amount + Sums.unit(saving.basis()) + details(saving);
  }

  /** The basis of a saving in words: "a year, recurrent". */
  public static String basis(SavingsArguments saving) {
    String details = details(saving);
    return saving.basis() == Basis.CUMULATIVE && !details.isEmpty()
        ? "in all" + details
        : Sums.basis(saving.basis()) + details;
  }

  private static String details(SavingsArguments saving) {
    List<String> words = new ArrayList<>();
    if (saving.recurrence() != Recurrence.UNSTATED) {
      words.add(saving.recurrence().wire());
    }
    saving.years().ifPresent(n -> words.add("over " + n + (n == 1 ? " year" : " years")));
    saving.window().ifPresent(w -> words.add(window(w)));
    if (saving.grossNet() != GrossNet.UNSTATED) {
      words.add(saving.grossNet().wire());
    }
    return words.isEmpty() ? "" : ", " + String.join(", ", words);
  }

  private static String window(EventDate window) {
    String bound =
        switch (window.bound()) {
          case ON, AROUND -> "";
          case BY -> "by ";
          case FROM -> "from ";
          case NOT_BEFORE -> "not before ";
        };
    String text = window.text().strip();
    return text.toLowerCase(Locale.UK).startsWith(bound) ? text : bound + text;
  }
}
