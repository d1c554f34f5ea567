/** What an article reports of one partnership, and what forms and stages mean in the ledger. */
@NullMarked
package org.partnershipledger.fold.partnership;

import org.jspecify.annotations.NullMarked;
