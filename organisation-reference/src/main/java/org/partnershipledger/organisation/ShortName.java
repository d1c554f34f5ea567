package org.partnershipledger.organisation;

import java.util.Optional;

/**
 * A listed short form of a body's name.
 *
 * @param ofName the register name that it shortens; empty when it went with every name
 * @param caution why it needs other evidence; empty when it can stand alone
 */
record ShortName(
    String organisationId,
    String form,
    Strength strength,
    Optional<String> ofName,
    Optional<String> caution) {}
