/** The savings ledger of a partnership and its figures (M1, M2, M10, headline); plain Java. */
@NullMarked
package org.partnershipledger.analytics.savings;

import org.jspecify.annotations.NullMarked;
