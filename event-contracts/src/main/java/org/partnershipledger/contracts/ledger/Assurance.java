package org.partnershipledger.contracts.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.contracts.claim.Attribution;
import org.partnershipledger.contracts.vocabulary.AssuranceStrength;
import org.partnershipledger.contracts.vocabulary.AssuranceTopic;

/**
 * A promise or statement about what will not happen, or will stay.
 *
 * @param topic what it is about
 * @param strength how strongly it binds
 * @param attribution who gave or refused it
 * @param undercuts what takes strength from it
 * @param claimId the claim
 * @param articleId its article
 * @param reportedOn last possible day of publication; empty when unknown
 */
public record Assurance(
    AssuranceTopic topic,
    AssuranceStrength strength,
    Attribution attribution,
    List<Undercut> undercuts,
    String claimId,
    String articleId,
    Optional<LocalDate> reportedOn) {
  public Assurance {
    undercuts = undercuts == null ? List.of() : List.copyOf(undercuts);
  }

  /**
   * What takes strength from an assurance.
   *
   * @param kind in which way
   * @param words the words that do; empty when it is another claim
   * @param claimId the claim that does; empty when it is words of the same sentence
   */
  public record Undercut(UndercutKind kind, Optional<String> words, Optional<String> claimId) {}
}
