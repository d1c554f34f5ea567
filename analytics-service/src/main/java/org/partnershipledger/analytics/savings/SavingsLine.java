package org.partnershipledger.analytics.savings;

import java.time.LocalDate;
import java.util.Optional;
import org.partnershipledger.analytics.figure.Outcome;
import org.partnershipledger.analytics.ledger.RecordedClaim;
import org.partnershipledger.contracts.claim.EventDate;
import org.partnershipledger.contracts.claim.SavingsArguments;
import org.partnershipledger.contracts.vocabulary.Basis;
import org.partnershipledger.contracts.vocabulary.Polarity;
import org.partnershipledger.contracts.vocabulary.SavingsKind;

/**
 * A savings claim brought onto one footing: its amount in pounds, its bodies, its date and rank.
 *
 * @param source the claim and its article
 * @param said what it says
 * @param amount pounds; missing where a share has no base
 * @param basis the basis that figures use: the text's, or annual for a share of a yearly base
 * @param derivation the base that a share was multiplied with; empty for a stated amount
 * @param scope the bodies
 * @param madeOn when the claim was made: the day the text gives, else the last possible day of
 *     publication; empty when unknown
 * @param madeBy for an undated article, a day by which it was published, since it speaks of plans
 *     for that day as still ahead; empty when it names none, and for a dated article
 * @param rank the weight of its document
 * @param attributed whether someone answerable is given as its source
 * @param restatesDeficit whether it is the swing of counterfactual deficits in other words (edge
 *     rule 8)
 */
public record SavingsLine(
    RecordedClaim source,
    SavingsArguments said,
    Outcome amount,
    Basis basis,
    Optional<Base> derivation,
    Scope scope,
    Optional<LocalDate> madeOn,
    Optional<LocalDate> madeBy,
    SourceRank rank,
    boolean attributed,
    boolean restatesDeficit) {

  /** The claim's id. */
  public String id() {
    return source.id();
  }

  /** The article's id. */
  public String articleId() {
    return source.articleId();
  }

  /** Promised, made, target or required. */
  public SavingsKind kind() {
    return said.saving();
  }

  /** The kinds that one figure may be restated under. */
  public Family family() {
    return switch (kind()) {
      case PLANNED, TARGET -> Family.PROMISED;
      case REALISED -> Family.REALISED;
      case REQUIRED -> Family.REQUIRED;
    };
  }

  /** Whether the text denies the saving. */
  public boolean denied() {
    return source.claim().factuality().polarity() == Polarity.NEGATIVE;
  }

  /** Whether it stands for the partnership: not denied, not system-wide, no deficit restated. */
  public boolean eligible() {
    return !denied() && !restatesDeficit && scope.extent() != Scope.Extent.BEYOND;
  }

  /** A promise and a target may be the same figure; what was made or demanded never is. */
  public enum Family {
    PROMISED,
    REALISED,
    REQUIRED
  }

  /** When the claim was made: the text's own date before the publication's. */
  static Optional<LocalDate> madeOn(RecordedClaim source, SavingsArguments said) {
    return said.claimedOn().flatMap(EventDate::latest).or(source::publishedBy);
  }
}
