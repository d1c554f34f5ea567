package org.partnershipledger.registry.review;

import java.util.List;
import org.partnershipledger.contracts.envelope.DeterministicId;

/**
 * Something about a partnership that needs a person's eye.
 *
 * @param id deterministic from the partnership and what is asked, so that the same question asked
 *     again is the same item
 * @param kind what kind of question it is
 * @param reason what is to be looked at
 * @param claimIds the claims concerned, by publication
 */
public record ReviewItem(String id, Kind kind, String reason, List<String> claimIds) {

  public ReviewItem {
    claimIds = List.copyOf(claimIds);
  }

  /** What kind of question an item is. */
  public enum Kind {
    /** A form or a saving that the reader put together with a part from elsewhere. */
    LOW_CONFIDENCE("low-confidence"),
    /** A name that may be several bodies'. */
    AMBIGUOUS_NAME("ambiguous-name"),
    /** Parties that nobody names. */
    UNRESOLVED_GROUP("unresolved-group"),
    /** Reports that cannot all be right. */
    CONFLICT("conflict"),
    /** A saving of the very sum that the article gives as income, loss or debt. */
    TRAP_SHAPED_MONEY("trap-shaped-money");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The word for it in events and answers. */
    public String word() {
      return word;
    }
  }

  static ReviewItem of(
      String partnershipId, Kind kind, String subject, String reason, List<String> claimIds) {
    String id = DeterministicId.of("review-item", partnershipId, kind.word(), subject).toString();
    return new ReviewItem(id, kind, reason, claimIds);
  }
}
