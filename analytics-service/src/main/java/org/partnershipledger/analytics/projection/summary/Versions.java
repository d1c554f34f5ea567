package org.partnershipledger.analytics.projection.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.partnershipledger.analytics.forecast.Forecasts;
import org.partnershipledger.analytics.ledger.Documents;
import org.partnershipledger.analytics.ledger.Partnership;
import org.partnershipledger.analytics.ledger.RecordedClaim;
import org.partnershipledger.analytics.projection.PartnershipAccount;
import org.partnershipledger.analytics.savings.LeftOut;
import org.partnershipledger.analytics.savings.ReferenceFacts;
import org.partnershipledger.contracts.ledger.LegalEvent;
import org.partnershipledger.contracts.ledger.PartnershipState;

/**
 * Every summary that a partnership has had by day of publication. It changes only on a day on which
 * something about it was published, its legal event took effect, or silence made it dormant.
 */
public final class Versions {
  private final Documents documents;
  private final ReferenceFacts facts;
  private final Forecasts forecasts;

  /** Versions by the lineage, the facts and the reference deals. */
  public Versions(Documents documents, ReferenceFacts facts, Forecasts forecasts) {
    this.documents = documents;
    this.facts = facts;
    this.forecasts = forecasts;
  }

  /**
   * The present one first, then those of past days, the earliest first; none if not listed.
   *
   * @param since the first past day that is asked for
   */
  public List<Version> of(
      Partnership partnership, Optional<PartnershipAccount> present, LocalDate since) {
    if (present.isEmpty()) {
      return List.of();
    }
    List<Version> versions = new ArrayList<>();
    versions.add(version(Optional.empty(), present.get()));
    versions.addAll(past(partnership, since));
    return versions;
  }

  private List<Version> past(Partnership partnership, LocalDate since) {
    List<Version> versions = new ArrayList<>();
    TreeSet<LocalDate> days = days(partnership);
    // From the day before on, since it tells when silence makes the partnership dormant.
    Optional.ofNullable(days.lower(since)).ifPresent(day -> days.headSet(day).clear());
    while (!days.isEmpty() && !since.equals(LocalDate.MAX)) {
      LocalDate day = days.removeFirst();
      Optional<PartnershipState> document = documents.of(partnership, Optional.of(day));
      document
          .flatMap(PartnershipState::dormantFrom)
          .filter(dormant -> dormant.isAfter(day))
          .ifPresent(days::add);
      document
          .filter(told -> !day.isBefore(since))
          .map(told -> account(documents.asOf(partnership, day, told)))
          .ifPresent(account -> append(versions, version(Optional.of(day), account)));
    }
    return versions;
  }

  private static TreeSet<LocalDate> days(Partnership partnership) {
    TreeSet<LocalDate> days = new TreeSet<>();
    partnership.claims().values().stream()
        .filter(RecordedClaim::counts)
        .flatMap(c -> c.publishedBy().stream())
        .forEach(days::add);
    partnership.state().legalEvent().map(LegalEvent::on).ifPresent(days::add);
    return days;
  }

  private PartnershipAccount account(Partnership partnership) {
    return PartnershipAccount.of(partnership, facts);
  }

  private Version version(Optional<LocalDate> from, PartnershipAccount account) {
    return new Version(
        from,
        Optional.empty(),
        Summaries.of(account, facts, forecasts),
        account.contributions(),
        LeftOut.of(account.savings()));
  }

  // The version before ends where this one begins; one that says the same goes on.
  private static void append(List<Version> versions, Version next) {
    if (!versions.isEmpty()) {
      Version last = versions.getLast();
      if (last.says(next)) {
        return;
      }
      versions.set(versions.size() - 1, last.endingOn(next.from()));
    }
    versions.add(next);
  }
}
