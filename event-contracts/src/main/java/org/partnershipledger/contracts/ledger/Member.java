package org.partnershipledger.contracts.ledger;

import java.util.Optional;

/**
 * A party to a partnership.
 *
 * @param id ODS code, or the ledger's own id of a body without a code
 * @param code ODS code; empty for a body without one
 * @param name its name when it was last reported as a member
 */
public record Member(String id, Optional<String> code, String name) {}
