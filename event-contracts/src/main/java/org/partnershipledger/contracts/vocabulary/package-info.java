/** The words of the contract, each with its wire form. */
@NullMarked
package org.partnershipledger.contracts.vocabulary;

import org.jspecify.annotations.NullMarked;
