package org.partnershipledger.contracts.claim;

import java.util.Optional;
import java.util.OptionalInt;
import org.partnershipledger.contracts.vocabulary.OrganisationType;

/**
 * What is known of bodies that the text does not name ("the county's two CCGs").
 *
 * @param count how many there are, if the text says
 * @param type what they are, if the text says
 * @param place where they are, in the words of the text
 */
public record UnresolvedBodies(
    OptionalInt count, Optional<OrganisationType> type, Optional<String> place) {}
