/** One class per thing that is checked; each answers a sentence per fault. */
@NullMarked
package org.partnershipledger.kubernetes.check;

import org.jspecify.annotations.NullMarked;
