package org.partnershipledger.fold.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.contracts.claim.AssuranceArguments;
import org.partnershipledger.contracts.ledger.Assurance;
import org.partnershipledger.contracts.ledger.Assurance.Undercut;
import org.partnershipledger.contracts.ledger.UndercutKind;
import org.partnershipledger.contracts.vocabulary.AssuranceStrength;
import org.partnershipledger.fold.claim.ReportedClaim;

/**
 * What was promised or refused, each with what takes strength from it: words of its own sentence, a
 * refusal on the same topic beside it or later, a later one that binds less.
 */
final class AssurancesFold {

  private final List<ReportedClaim> claims;

  private AssurancesFold(List<ReportedClaim> claims) {
    this.claims = claims.stream().filter(AssurancesFold::isAssurance).toList();
  }

  /** The assurances, from claims in folding order. */
  static List<Assurance> of(List<ReportedClaim> claims) {
    AssurancesFold fold = new AssurancesFold(claims);
    return fold.claims.stream().map(fold::assurance).toList();
  }

  private static boolean isAssurance(ReportedClaim reported) {
    return reported.isPositive() && reported.claim().arguments() instanceof AssuranceArguments;
  }

  private static AssuranceArguments argumentsOf(ReportedClaim reported) {
    return (AssuranceArguments) reported.claim().arguments();
  }

  private Assurance assurance(ReportedClaim reported) {
    AssuranceArguments arguments = argumentsOf(reported);
    return new Assurance(
        arguments.topic(),
        arguments.strength(),
        reported.claim().attribution(),
        undercuts(reported),
        reported.claim().id(),
        reported.article().articleId(),
        reported.reportedOn());
  }

  private List<Undercut> undercuts(ReportedClaim given) {
    List<Undercut> undercuts = new ArrayList<>();
    AssuranceArguments arguments = argumentsOf(given);
    if (arguments.strength() == AssuranceStrength.REFUSED) {
      return undercuts;
    }
    arguments
        .undercutBy()
        .ifPresent(
            words ->
                undercuts.add(
                    new Undercut(UndercutKind.OWN_WORDS, Optional.of(words), Optional.empty())));
    for (ReportedClaim other : claims) {
      if (argumentsOf(other).topic() == arguments.topic() && !isBefore(other, given)) {
        kindOf(given, other)
            .ifPresent(
                kind ->
                    undercuts.add(
                        new Undercut(kind, Optional.empty(), Optional.of(other.claim().id()))));
      }
    }
    return undercuts;
  }

  private static boolean isBefore(ReportedClaim other, ReportedClaim given) {
    return ReportedClaim.BY_PUBLICATION.compare(other.article(), given.article()) < 0;
  }

  /** In one article the stronger and the weaker stand side by side; only later ones weaken. */
  private static Optional<UndercutKind> kindOf(ReportedClaim given, ReportedClaim other) {
    AssuranceStrength strength = argumentsOf(other).strength();
    if (strength == AssuranceStrength.REFUSED) {
      return Optional.of(UndercutKind.REFUSED);
    }
    boolean isLater = ReportedClaim.BY_PUBLICATION.compare(other.article(), given.article()) > 0;
    return isLater && strength.compareTo(argumentsOf(given).strength()) > 0
        ? Optional.of(UndercutKind.WEAKENED)
        : Optional.empty();
  }
}
