package org.partnershipledger.ingest.extraction.value;

import org.partnershipledger.contracts.claim.Money;

/**
 * Where a text states an amount of pounds.
 *
 * @param first index of the first token of the amount, its currency included
 * @param end index one past its last token
 * @param qualifierFirst index of the first word that bounds it ("no less than"); {@code first}
 *     where none stands before it
 * @param money the amount with its bounds; its text begins with the qualifier
 */
public record MoneyMention(int first, int end, int qualifierFirst, Money money) {}
