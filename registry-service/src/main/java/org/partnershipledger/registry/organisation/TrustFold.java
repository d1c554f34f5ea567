package org.partnershipledger.registry.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.partnershipledger.contracts.claim.FinanceArguments;
import org.partnershipledger.contracts.ledger.TrustState;
import org.partnershipledger.contracts.ledger.TrustState.DatedName;
import org.partnershipledger.contracts.ledger.TrustState.ReportedFinance;
import org.partnershipledger.contracts.vocabulary.FinanceMeasure;
import org.partnershipledger.contracts.vocabulary.OrganisationRole;
import org.partnershipledger.fold.body.BodyId;
import org.partnershipledger.fold.body.Tenures;
import org.partnershipledger.fold.claim.ReportedClaim;

/** The state of one body: what the register says of it, and what is reported of it. */
public final class TrustFold {

  private TrustFold() {}

  /**
   * What the register says of a body.
   *
   * @param id ODS code, or the ledger's own id
   * @param code ODS code; empty for a body without one
   * @param name present name
   * @param kind what kind of body it is
   * @param sector acute, community and so on; empty when unknown
   * @param region NHS region; empty when unknown
   * @param opened first day of the code; empty when unknown
   * @param closed last day of the code; empty while open
   * @param successors codes that succeeded it
   * @param predecessors codes that it succeeded
   * @param names its names with their validity
   */
  public record Registered(
      String id,
      Optional<String> code,
      String name,
      String kind,
      Optional<String> sector,
      Optional<String> region,
      Optional<LocalDate> opened,
      Optional<LocalDate> closed,
      List<String> successors,
      List<String> predecessors,
      List<DatedName> names) {

    /** The body under the name that it bore on a day; under its present one where none is known. */
    public Registered on(LocalDate day) {
      String borne =
          names.stream()
              .filter(n -> n.from().map(from -> !from.isAfter(day)).orElse(true))
              .filter(n -> n.to().map(to -> !to.isBefore(day)).orElse(true))
              .max(Comparator.comparing(n -> n.from().orElse(LocalDate.MIN)))
              .map(DatedName::name)
              .orElse(name);
      return new Registered(
          id, code, borne, kind, sector, region, opened, closed, successors, predecessors, names);
    }

    /** The same body with names that people gave it beside those of the register. */
    public Registered alsoNamed(List<AddedName> added) {
      List<DatedName> all =
          Stream.concat(
                  names.stream(),
                  added.stream().map(name -> new DatedName(name.name(), name.from(), name.to())))
              .toList();
      return new Registered(
          id, code, name, kind, sector, region, opened, closed, successors, predecessors, all);
    }

    /** A body that no register holds, known only by what is reported. */
    public static Registered unlisted(String id, String name) {
      return new Registered(
          id,
          Optional.empty(),
          name,
          "other",
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(),
          List.of());
    }
  }

  /**
   * The state of a body.
   *
   * @param claims claims about it, in any order; others are passed over
   * @param partnerships ids of the partnerships that it is a party to
   * @param version rises by one with each change
   */
  public static TrustState of(
      Registered body,
      Collection<ReportedClaim> claims,
      SortedSet<String> partnerships,
      long version) {
    List<ReportedClaim> about =
        claims.stream()
            .filter(ReportedClaim::isPositive)
            .filter(c -> isAbout(body.id(), c))
            .sorted(ReportedClaim.ORDER)
            .toList();
    return new TrustState(
        body.id(),
        body.code(),
        body.name(),
        body.kind(),
        body.sector(),
        body.region(),
        body.opened(),
        body.closed(),
        body.successors(),
        body.names(),
        Tenures.of(about),
        finances(about),
        List.copyOf(partnerships),
        version,
        body.predecessors(),
        Optional.empty(),
        Optional.empty());
  }

  private static boolean isAbout(String id, ReportedClaim reported) {
    return reported.claim().organisations(OrganisationRole.SUBJECT).stream()
        .map(BodyId::of)
        .anyMatch(Optional.of(id)::equals);
  }

  /** The last stated sum of each measure; what would be, and what is shared with others, is not. */
  private static List<ReportedFinance> finances(List<ReportedClaim> claims) {
    Map<FinanceMeasure, ReportedFinance> latest = new EnumMap<>(FinanceMeasure.class);
    for (ReportedClaim reported : claims) {
      if (reported.claim().arguments() instanceof FinanceArguments finance
          && !finance.counterfactual()
          && !finance.combined()) {
        latest.put(
            finance.measure(),
            new ReportedFinance(
                finance,
                reported.claim().id(),
                reported.article().articleId(),
                reported.reportedOn()));
      }
    }
    return latest.values().stream()
        .sorted(Comparator.comparing(f -> f.finance().measure()))
        .toList();
  }
}
