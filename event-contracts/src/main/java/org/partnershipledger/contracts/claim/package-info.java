/** What an article reports: claims with their arguments, firmness, speaker and evidence. */
@NullMarked
package org.partnershipledger.contracts.claim;

import org.jspecify.annotations.NullMarked;
