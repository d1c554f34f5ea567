/**
 * Claims as a page shows them: the sentence, who says so, how firmly, and what it says in words.
 */
@NullMarked
package org.partnershipledger.analytics.dashboard.claim;

import org.jspecify.annotations.NullMarked;
