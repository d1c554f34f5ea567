package org.partnershipledger.analytics.dashboard.partnership;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.partnershipledger.analytics.ledger.RecordedClaim;
import org.partnershipledger.analytics.projection.PartnershipAccount;
import org.partnershipledger.contracts.ledger.PartnershipState;
import org.partnershipledger.organisation.Organisation;

/**
 * What a partnership's page is made of; everything on it is worked out from this.
 *
 * @param state the document of the partnership on the day of the view
 * @param account what is worked out of its claims
 * @param all every claim that counts, also of later days
 * @param chosen the day that a reader chose; empty for the latest view
 * @param day the day of the view
 * @param bodies the organisation of an id, where the reference has it
 */
record Subject(
    PartnershipState state,
    PartnershipAccount account,
    Collection<RecordedClaim> all,
    Optional<LocalDate> chosen,
    LocalDate day,
    Function<String, Optional<Organisation>> bodies) {
  private static final Comparator<RecordedClaim> BY_PUBLICATION =
      Comparator.comparing((RecordedClaim c) -> c.publishedBy().orElse(LocalDate.MAX))
          .thenComparing(RecordedClaim::articleId)
          .thenComparing(c -> c.claim().evidence().getFirst().start())
          .thenComparing(RecordedClaim::id);

  /** The claims that the view rests on, by publication. */
  List<RecordedClaim> claims() {
    return account.partnership().claims().values().stream()
        .filter(RecordedClaim::counts)
        .sorted(BY_PUBLICATION)
        .toList();
  }

  /** A claim that the view rests on. */
  Optional<RecordedClaim> claim(String id) {
    return Optional.ofNullable(account.partnership().claims().get(id));
  }

  /** The last day whose reports are counted: the one chosen, else that of the latest report. */
  LocalDate knownOn() {
    return chosen.or(account::lastReportedOn).orElse(day);
  }

  /** The days on which something was learnt, also after the day of the view. */
  Stream<LocalDate> learntOn() {
    return all.stream()
        .filter(RecordedClaim::counts)
        .flatMap(c -> c.publishedBy().stream())
        .distinct()
        .sorted();
  }
}
