package org.partnershipledger.contracts.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.contracts.claim.FinanceArguments;

/**
 * The current document of an organisation.
 *
 * @param id ODS code, or the ledger's own id
 * @param code ODS code; empty for a body without one
 * @param name current register name, or the name reported
 * @param kind what kind of body it is
 * @param sector acute, community and so on; empty when unknown
 * @param region NHS region; empty when unknown
 * @param opened first day of the code; empty when unknown
 * @param closed last day of the code; empty while open
 * @param successors codes that succeeded it
 * @param names its names with their validity
 * @param leaders people reported in an office of it, now or then
 * @param finances last stated sums that are not savings
 * @param partnerships ids of the partnerships that it is a party to
 * @param version rises by one with each change
 * @param predecessors codes that it succeeded
 * @param validOn the day that the document describes; empty for the latest state
 * @param knownAt the moment whose knowledge it shows; empty for all that is known
 */
public record TrustState(
    String id,
    Optional<String> code,
    String name,
    String kind,
    Optional<String> sector,
    Optional<String> region,
    Optional<LocalDate> opened,
    Optional<LocalDate> closed,
    List<String> successors,
    List<DatedName> names,
    List<Leader> leaders,
    List<ReportedFinance> finances,
    List<String> partnerships,
    long version,
    List<String> predecessors,
    Optional<LocalDate> validOn,
    Optional<Instant> knownAt) {
  public TrustState {
    successors = successors == null ? List.of() : List.copyOf(successors);
    names = names == null ? List.of() : List.copyOf(names);
    leaders = leaders == null ? List.of() : List.copyOf(leaders);
    finances = finances == null ? List.of() : List.copyOf(finances);
    partnerships = partnerships == null ? List.of() : List.copyOf(partnerships);
    predecessors = predecessors == null ? List.of() : List.copyOf(predecessors);
  }

  /** The same document, saying of itself which day it describes and whose knowledge it shows. */
  public TrustState asOf(Optional<LocalDate> day, Optional<Instant> moment) {
    return with(day, moment, version);
  }

  /** The same document under another version. */
  public TrustState withVersion(long other) {
    return with(validOn, knownAt, other);
  }

  private TrustState with(Optional<LocalDate> day, Optional<Instant> moment, long number) {
    return new TrustState(
        id,
        code,
        name,
        kind,
        sector,
        region,
        opened,
        closed,
        successors,
        names,
        leaders,
        finances,
        partnerships,
        number,
        predecessors,
        day,
        moment);
  }

  /** A name with the days on which it held; an empty bound is unknown. */
  public record DatedName(String name, Optional<LocalDate> from, Optional<LocalDate> to) {}

  /** A sum reported of the body, with the claim that says so. */
  public record ReportedFinance(
      FinanceArguments finance, String claimId, String articleId, Optional<LocalDate> reportedOn) {}
}
