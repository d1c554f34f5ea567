package org.partnershipledger.contracts.claim;

/**
 * A body that a mention may name.
 *
 * @param id ODS code, or the ledger's own id of a body without a code
 * @param name the body's name on the date
 */
public record Candidate(String id, String name) {}
