package org.partnershipledger.analytics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.analytics.ledger.Partnership;
import org.partnershipledger.analytics.ledger.RecordedClaim;
import org.partnershipledger.analytics.savings.ReferenceFacts;
import org.partnershipledger.analytics.savings.SavingsLedger;
import org.partnershipledger.contracts.ledger.Completion;
import org.partnershipledger.contracts.ledger.LedgerEvent;
import org.partnershipledger.contracts.ledger.LegalEvent;
import org.partnershipledger.contracts.ledger.Member;
import org.partnershipledger.contracts.vocabulary.OrganisationType;
import org.partnershipledger.contracts.vocabulary.SideState;

/** Partnerships for tests, made the way the ledger makes them: by events. */
public final class Partnerships {
  /** Codes that begin with R are trusts, with Q commissioners, with X national; L is a company. */
  public static final ReferenceFacts FACTS =
      id ->
          switch (id.charAt(0)) {
            case 'R' -> Optional.of(OrganisationType.FOUNDATION_TRUST);
            case 'Q' -> Optional.of(OrganisationType.CCG);
            case 'X' -> Optional.of(OrganisationType.ARMS_LENGTH_BODY);
            case 'L' -> Optional.of(OrganisationType.SOCIAL_ENTERPRISE);
            default -> Optional.empty();
          };

  private Partnerships() {}

  /** A partnership of these bodies. */
  public static Partnership between(String... codes) {
    return named(String.join("+", codes), codes);
  }

  /** A partnership with an id. */
  public static Partnership named(String id, String... codes) {
    List<Member> members = new ArrayList<>();
    for (String code : codes) {
      members.add(new Member(code, Optional.of(code), "Body " + code));
    }
    return Partnership.unknown(id)
        .after(new LedgerEvent.PartnershipIdentified(id, members, List.of()));
  }

  /** The partnership with these claims recorded, one after the other. */
  public static Partnership holding(Partnership partnership, RecordedClaim... claims) {
    Partnership held = partnership;
    for (RecordedClaim claim : claims) {
      held =
          held.after(
              new LedgerEvent.ClaimRecorded(
                  partnership.id(), claim.recorded(), claim.article(), claim.position()));
    }
    return held;
  }

  /** The partnership in effect from a day, as reported. */
  public static Partnership completed(Partnership partnership, String day) {
    return partnership.after(
        new LedgerEvent.StageChanged(
            partnership.id(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(new Completion(LocalDate.parse(day), Optional.empty(), true)),
            List.of()));
  }

  /** The partnership in a side state. */
  public static Partnership now(Partnership partnership, SideState side) {
    return partnership.after(
        new LedgerEvent.StageChanged(
            partnership.id(),
            Optional.empty(),
            Optional.of(side),
            Optional.empty(),
            Optional.empty(),
            List.of()));
  }

  /** The partnership with its legal event in the register. */
  public static Partnership registered(Partnership partnership, String day, String resultCode) {
    return partnership.after(
        new LedgerEvent.LegalEventMatched(
            partnership.id(),
            Optional.of(new LegalEvent(LocalDate.parse(day), List.of(), resultCode, false))));
  }

  /** The savings ledger of a partnership with these claims. */
  public static SavingsLedger savings(Partnership partnership, RecordedClaim... claims) {
    return SavingsLedger.of(holding(partnership, claims), FACTS);
  }
}
