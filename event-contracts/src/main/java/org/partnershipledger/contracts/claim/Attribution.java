package org.partnershipledger.contracts.claim;

import java.util.Optional;
import org.partnershipledger.contracts.vocabulary.Manner;
import org.partnershipledger.contracts.vocabulary.Standing;

/**
 * Who says so; never simply the nearest name.
 *
 * @param standing what the speaker is to the partnership
 * @param person the named person, if any
 * @param role the office or description of the speaker ("a trust spokeswoman"), if any
 * @param organisation name of the body that speaks or that the speaker belongs to: canonical where
 *     resolved, else the words of the text; empty when unknown
 * @param document the document that says so ("trust board papers"), if any
 * @param manner quoted, reported, narrated or unknown
 */
public record Attribution(
    Standing standing,
    Optional<String> person,
    Optional<String> role,
    Optional<String> organisation,
    Optional<String> document,
    Manner manner) {
  /** Plain narration of the article, attributed to nobody. */
  public static Attribution narration() {
    return new Attribution(
        Standing.NARRATION,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Manner.NARRATED);
  }
}
