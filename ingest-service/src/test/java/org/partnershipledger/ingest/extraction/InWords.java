package org.partnershipledger.ingest.extraction;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.partnershipledger.contracts.claim.AssuranceArguments;
import org.partnershipledger.contracts.claim.Claim;
import org.partnershipledger.contracts.claim.EventDate;
import org.partnershipledger.contracts.claim.FinanceArguments;
import org.partnershipledger.contracts.claim.LeadershipArguments;
import org.partnershipledger.contracts.claim.MilestoneArguments;
import org.partnershipledger.contracts.claim.Money;
import org.partnershipledger.contracts.claim.OrganisationReference;
import org.partnershipledger.contracts.claim.PartnershipArguments;
import org.partnershipledger.contracts.claim.Percentage;
import org.partnershipledger.contracts.claim.PopulationArguments;
import org.partnershipledger.contracts.claim.SavingsArguments;
import org.partnershipledger.contracts.vocabulary.OrganisationRole;
import org.partnershipledger.contracts.vocabulary.Polarity;

/** A claim in the words of the examples: what it says, with roles and values, on one line. */
final class InWords {
  private InWords() {}

  static String of(Claim claim) {
    return switch (claim.arguments()) {
      case PartnershipArguments p -> partnership(claim, p);
      case MilestoneArguments m ->
          m.milestone().wire()
              + " "
              + date(m.date())
              + " "
              + claim.factuality().tense().wire()
              + (m.superseded() ? " superseded" : "");
      case SavingsArguments s ->
          bodies(claim, OrganisationRole.SUBJECT)
              + " "
              + s.saving().wire()
              + " "
              + sum(s.amount(), s.share())
              + " "
              + s.basis().wire()
              + (s.years().isPresent() ? " " + s.years().getAsInt() + " years" : "");
      case FinanceArguments f ->
          bodies(claim, OrganisationRole.SUBJECT)
              + " "
              + f.measure().wire()
              + " "
              + sum(f.amount(), f.ratio());
      case AssuranceArguments a ->
          listed(
              a.topic().wire(), a.strength().wire(), subjects(claim), a.undercutBy().orElse("-"));
      case LeadershipArguments l ->
          listed(
              l.event().wire(),
              l.person(),
              l.role().orElse("-"),
              subjects(claim),
              l.date().flatMap(EventDate::edtf).orElse("-"));
      case PopulationArguments p ->
          listed(Long.toString(p.people()), p.qualifier().wire(), subjects(claim));
    };
  }

  private static String listed(String... parts) {
    return String.join(" | ", parts);
  }

  private static String partnership(Claim claim, PartnershipArguments p) {
    return bodies(claim, OrganisationRole.MEMBER)
        + " "
        + p.form().wire()
        + p.stage().map(s -> " " + s.wire()).orElse("")
        + p.sideState().map(s -> " " + s.wire()).orElse("")
        + (claim.factuality().polarity() == Polarity.NEGATIVE ? " denied" : "");
  }

  private static String subjects(Claim claim) {
    List<String> bodies =
        claim.organisations(OrganisationRole.SUBJECT).stream().map(InWords::body).toList();
    return bodies.isEmpty() ? "-" : String.join(",", bodies);
  }

  private static String bodies(Claim claim, OrganisationRole role) {
    return claim.organisations(role).stream()
        .map(InWords::body)
        .sorted()
        .distinct()
        .collect(Collectors.joining("+"));
  }

  private static String body(OrganisationReference reference) {
    return reference.code().or(reference::name).orElse("(" + reference.mention() + ")");
  }

  private static String date(Optional<EventDate> date) {
    return date.flatMap(EventDate::edtf).orElse("undated");
  }

  private static String sum(Optional<Money> amount, Optional<Percentage> share) {
    return amount.map(Money::text).or(() -> share.map(Percentage::text)).orElse("?");
  }
}
