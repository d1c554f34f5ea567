/**
 * How values read on a page: days, amounts with their basis, firmness, the words of the vocabulary.
 */
@NullMarked
package org.partnershipledger.analytics.dashboard.words;

import org.jspecify.annotations.NullMarked;
